import { say } from '@/locale';
import { actorWord } from '@/session/roles';
import type { Schemas } from '../api/client';
import { formatDay, formatMoment, formatNumber } from '../format';

export type Deviation = Schemas['Deviation'];
export type Deviations = Schemas['Deviations'];

/** A share of 1 as percent; what is not whole is never shown as whole. */
export function fitWords(fitness: number | null): string {
  return fitness === null ? '—' : `${formatNumber(Math.floor(fitness * 1000) / 10)}%`;
}

export const kindWord = (kind: string) => say(`shared.deviation.kind.${kind}`);

/** What explains a deviation: the deed, the repair or the move that was recorded, and by whom where the reader may know. */
export function reasonWords({ reason }: Deviation): string {
  if (!reason) return '';
  const words = say(`shared.deviation.${reason.type.toLowerCase()}`, {
    at: formatMoment(reason.at),
    deed: reason.deed ?? '',
    day: formatDay(reason.day),
    text: reason.text ?? '',
  });
  return reason.by ? `${words} · ${actorWord(reason.by)}` : words;
}
