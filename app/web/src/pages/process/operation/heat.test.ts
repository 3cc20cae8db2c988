import { expect, it } from 'vitest';
import { span } from './heat';

it('tells a span in the unit in which people speak of it', () => {
  expect(span(null)).toBeNull();
  expect(span(0)).toEqual({ value: 0, unit: 'minutes' });
  expect(span(2700)).toEqual({ value: 45, unit: 'minutes' });
  expect(span(10_800)).toEqual({ value: 3, unit: 'hours' });
  expect(span(1_036_800)).toEqual({ value: 12, unit: 'days' });
});
