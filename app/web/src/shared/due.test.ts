import { describe, expect, it } from 'vitest';
import { daysBetween, dueWords } from './due';

describe('days to a due day', () => {
  it('counts_calendar_days_across_months_and_years', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });

  it('says_left_today_or_over', () => {
    expect(dueWords('2026-11-22', '2026-11-25')).toEqual({ key: 'shared.due.left', days: 3 });
    expect(dueWords('2026-11-22', '2026-11-22')).toEqual({ key: 'shared.due.today', days: 0 });
    expect(dueWords('2026-11-22', '2026-11-20')).toEqual({ key: 'shared.due.over', days: 2 });
  });
});
