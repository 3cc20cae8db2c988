import { describe, expect, it } from 'vitest';
import type { Sitting } from './api';
import { byDay, monday, weekOf } from './week';

describe('the week of hearings', () => {
  it('begins_on_monday', () => {
    expect(['2026-11-22', '2026-11-23', '2027-01-01'].map(monday)).toEqual(['2026-11-16', '2026-11-23', '2026-12-28']);
    expect(weekOf('2026-12-28').at(-1)).toBe('2027-01-03');
  });

  it('puts_sittings_into_their_day_in_order', () => {
    const sitting = (day: string, time: string | null) => ({ day, time }) as Sitting;
    const days = byDay(['2026-11-23', '2026-11-24'], [sitting('2026-11-23', '14:00'), sitting('2026-11-23', '09:00')]);
    expect(days[0]?.sittings.map(({ time }) => time)).toEqual(['09:00', '14:00']);
    expect(days[1]?.sittings).toEqual([]);
  });
});
