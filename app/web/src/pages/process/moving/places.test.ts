// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { placeWords, restingPlaces } from './places';

const names = new Map([
  ['a/ask-x', { process: '甲', name: '办理' }],
  ['b/ask-y', { process: '乙', name: '开庭' }],
]);

it('names places, with their process where it is another one', () => {
  expect(placeWords('a/ask-x b/ask-y', 'a', names)).toEqual(['办理', '乙 · 开庭']);
  expect(placeWords('c/ask-z', 'a', names)).toEqual(['c · ask-z']);
  expect(placeWords(null, 'a', names)).toEqual([]);
});

it('offers the elements at which a case can rest', () => {
  const xml =
    '<d><userTask id="ask-x" name="办理"/><serviceTask id="do-y"/><callActivity id="call-z" name="审理"/></d>';
  expect(restingPlaces(xml).map(({ id }) => id)).toEqual(['ask-x', 'call-z']);
});
