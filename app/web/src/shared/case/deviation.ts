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

/** What explains a deviation: the deed, the repair or the move that was recorded; who asked where the reader may know. */
export function reasonWords({ reason }: Deviation): string {
  if (!reason) return '';
  const unnamed = reason.type === 'REPAIR' && !reason.by ? '-unnamed' : '';
  return say(`shared.deviation.${reason.type.toLowerCase()}${unnamed}`, {
    at: formatMoment(reason.at),
    by: actorWord(reason.by ?? ''),
    deed: reason.deed ?? '',
    day: formatDay(reason.day),
    text: reason.text ?? '',
  });
}
