import { expect, test } from 'vitest';
import { matched, matchOf, shown, withColumn } from './mapping';

test('several columns of a field stand in one cell', () => {
  expect(shown(['court_id', 'docket_number'])).toBe('court_id + docket_number');
  expect(withColumn({ key: 'a' }, 'key', 'court_id + docket_number')).toEqual({ key: ['court_id', 'docket_number'] });
});

test('an emptied cell takes its field out of the mapping', () => {
  expect(withColumn({ key: 'a', filed: 'b' }, 'filed', ' ')).toEqual({ key: 'a' });
});

test('a meaning keeps its deed when it is looked up another way', () => {
  const meaning = { is: '开庭', deed: 'hearing.held', detail: { outcome: 'CONCLUDED' } };
  expect(matchOf(meaning)).toBe('is');
  expect(matched(meaning, 'starts', '开')).toEqual({ starts: '开', deed: 'hearing.held', detail: meaning.detail });
});
