import { i18n, say } from '@/locale';
import zh from './locale.zh.json';
import { formatDay, formatMoment } from '@/shared/format';
import { parsePeriod } from '@/shared/period';

const known = (key: string, raw: string) => (i18n.global.te(key) ? say(key) : raw);

export const stageWord = (stage: string) => known(`casefile.stage.${stage}`, stage);
/** A coded word of the file; what is no code is shown as it stands. */
export const word = (code: string) => known(`casefile.word.${code}`, code);
/** Procedures of every class, in the order of the law. */
export const PROCEDURES = Object.keys(zh.procedure);
export const procedureWord = (code: string) => known(`casefile.procedure.${code}`, code);
export const fieldWord = (key: string) => known(`casefile.field.${key}`, key);
export const deedWord = (kind: string) => known(`casefile.deed.${kind}`, kind);
export const sideWord = (side: string) => known(`casefile.side.${side}`, side);
export const dutyWord = (duty: string) => known(`casefile.duty.${duty}`, duty);
export const taskStatus = (status: string) => known(`casefile.task-status.${status}`, status);

/** `P6M` as people say it; what is no plain period is shown as it stands. */
export function periodWord(text: string): string {
  const period = parsePeriod(text);
  if (!period || period.unit === 'none') return text;
  return say('casefile.clock.span', { amount: period.amount, unit: say(`shared.period.unit-word.${period.unit}`) });
}

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

function shown(key: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => shown(key, each)).join(say('layout.list-comma'));
  const text = String(value);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return formatMoment(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return formatDay(text);
  if (key === 'period') return periodWord(text);
  return key === 'kind' ? deedWord(text) : word(text);
}

/** What a record of small words says, for people: empty and technical entries are left out. */
export function factsOf(record: Record<string, unknown>): { term: string; value: string }[] {
  return Object.entries(record)
    .filter(([key, value]) => value != null && value !== '' && !['id', 'sequence'].includes(key))
    .filter(([, value]) => !(typeof value === 'string' && value.split(',').every((part) => ID.test(part))))
    .filter(([, value]) => typeof value !== 'object' || Array.isArray(value))
    .map(([key, value]) => ({ term: fieldWord(key), value: shown(key, value) }));
}

/** A clock that runs no more: its deed was done, or a party's right has lapsed. */
export const isOver = ({ status }: { status: string }) => status === 'ENDED' || status === 'LAPSED';
