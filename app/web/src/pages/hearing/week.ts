import type { Sitting } from './api';

const DAY = 86_400_000;
const parse = (day: string) => Date.parse(`${day}T00:00Z`);
const write = (time: number) => new Date(time).toISOString().slice(0, 10);

/** The Monday of a day's week. */
export function monday(day: string): string {
  return write(parse(day) - ((new Date(parse(day)).getUTCDay() + 6) % 7) * DAY);
}

export const later = (day: string, days: number) => write(parse(day) + days * DAY);
export const weekOf = (first: string) => [0, 1, 2, 3, 4, 5, 6].map((days) => later(first, days));

/** Sittings by day, in the order in which they begin; those without a time come first. */
export function byDay(days: string[], sittings: Sitting[]): { day: string; sittings: Sitting[] }[] {
  return days.map((day) => ({
    day,
    sittings: sittings.filter((each) => each.day === day).sort((a, b) => (a.time ?? '').localeCompare(b.time ?? '')),
  }));
}
