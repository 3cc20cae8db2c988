// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '@/locale';
import { formatDay, formatMoment, formatMoney, formatNumber, formatWeekday, withDays } from './format';

describe('formats', () => {
  beforeAll(() => speak('zh'));

  it('a_legal_day_is_the_same_day_in_every_zone', () => {
    expect(formatDay('2026-02-28')).toBe('2026年2月28日');
    expect(formatWeekday('2026-02-28')).toBe('周六');
    expect(formatDay(null)).toBe('—');
  });

  it('an_instant_is_shown_in_the_zone_of_the_courts_and_a_local_time_as_it_stands', () => {
    expect(formatMoment('2026-11-22T16:30:00Z')).toContain('00:30');
    expect(formatMoment('2026-11-22T16:30')).toContain('16:30');
  });

  it('days_in_a_text_of_the_platform_are_written_as_the_reader_writes_them', () => {
    expect(withDays('已于 2026-12-14 届满，2026-12-140 不是日期')).toBe(
      '已于 2026年12月14日 届满，2026-12-140 不是日期',
    );
  });

  it('money_keeps_every_cent', () => {
    expect(formatMoney('12345678901234.56')).toBe('¥12,345,678,901,234.56');
    expect(formatNumber(19605)).toBe('19,605');
  });
});
