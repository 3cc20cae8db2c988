import { describe, expect, it } from 'vitest';
import { months } from './year';

describe('a year of the calendar', () => {
  it('shows_days_off_make_up_days_and_weekends', () => {
    const all = months(2026, [
      { date: '2026-01-01', name: '元旦', off: true, noticeYear: 2026 },
      { date: '2026-01-04', name: '元旦', off: false, noticeYear: 2026 },
    ]);
    const january = all[0];
    expect(january?.lead).toBe(3);
    expect(january?.cells.slice(0, 5).map(({ kind }) => kind)).toEqual(['off', 'plain', 'weekend', 'work', 'plain']);
    expect(all.map(({ cells }) => cells.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });
});
