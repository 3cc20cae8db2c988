import { describe, expect, it } from 'vitest';
import { parsePeriod, writePeriod } from './period';

describe('a period', () => {
  it('is_written_as_it_was_read', () => {
    for (const text of ['7WD', '5D', 'P2M', 'P1Y', '72H', 'none']) {
      const period = parsePeriod(text);
      expect(period && writePeriod(period, false)).toBe(text);
    }
  });

  it('has_iso_days_where_the_statute_book_is_asked', () => {
    expect(parsePeriod('P30D')).toEqual({ amount: 30, unit: 'D' });
    expect(writePeriod({ amount: 30, unit: 'D' }, true)).toBe('P30D');
  });

  it('is_not_guessed_from_a_compound_or_a_word', () => {
    expect(['', 'P1M15D', 'soon', '-5D', '1.5M'].map(parsePeriod)).toEqual(Array(5).fill(undefined));
  });
});
