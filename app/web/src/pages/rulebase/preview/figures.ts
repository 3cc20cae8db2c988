import type { Aspect, Figure, Turn } from './api';

/** The figures of one court or rule, each way of changing with its count. */
export interface FigureRow {
  key: string;
  label: string;
  counts: Partial<Record<Aspect, Partial<Record<Turn, number>>>>;
}

/** The rows of a list that has one line for each court or rule. */
export function byKey(figures: Figure[]): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const { key, label, aspect, turn, changes } of figures) {
    const at = key ?? '';
    const row = rows.get(at) ?? { key: at, label, counts: {} };
    row.counts[aspect] = { ...row.counts[aspect], [turn]: changes };
    rows.set(at, row);
  }
  return [...rows.values()];
}

/** All of one aspect, whichever way it changes. */
export function sum(counts: Partial<Record<Turn, number>> | undefined): number {
  return Object.values(counts ?? {}).reduce((all, count) => all + count, 0);
}
