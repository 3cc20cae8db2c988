import type { Day } from './api';

export type DayKind = 'off' | 'work' | 'weekend' | 'plain';

export interface Cell {
  date: string;
  number: number;
  kind: DayKind;
  name: string;
}

/** The twelve months of a year as cells; `lead` empty cells come before the first so that weeks begin on Monday. */
export function months(year: number, named: Day[]): { month: number; lead: number; cells: Cell[] }[] {
  const known = new Map(named.map((day) => [day.date, day]));
  return Array.from({ length: 12 }, (_, month) => {
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    const cells = Array.from({ length }, (__, at): Cell => {
      const time = new Date(Date.UTC(year, month, at + 1));
      const date = time.toISOString().slice(0, 10);
      const day = known.get(date);
      const weekend = time.getUTCDay() % 6 === 0;
      const kind = day ? (day.off ? 'off' : 'work') : weekend ? 'weekend' : 'plain';
      return { date, number: at + 1, kind, name: day?.name ?? '' };
    });
    return { month, lead: (new Date(Date.UTC(year, month, 1)).getUTCDay() + 6) % 7, cells };
  });
}
