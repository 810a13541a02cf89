import { expect, test } from 'vitest';
import { inputText, listText } from './words.ts';

test('lists numbers with a true minus and in words where they are none', () => {
  expect(listText([1, -0.5, -Infinity, Infinity, NaN, 1 / 3])).toBe('1, −0.5, −∞, ∞, NaN, 0.33333333');
});

test.each([
  [{ scores: [1, 2] }, '[1, 2]'],
  [{ scores: [1, 2], shift: -17.25 }, '[1, 2] with −17.25 added to each'],
  [{ scores: [1, 2], raise: 5 }, '[1, 2] with the first raised by 5'],
  [{ scores: [1, 2], scale: 0 }, '[1, 2] times 0'],
  [{ scores: [1, 2], repeat: 200_000 }, '[1, 2] 200,000 times over'],
  [{ scores: [1, 2], temperature: 0.5 }, '[1, 2] at temperature 0.5'],
  [{ scores: [1, 2], label: 0 }, '[1, 2] with the label 0'],
  [{ scores: [1, 2], p: 0.8 }, '[1, 2] with p = 0.8'],
  [{ scores: [1, 2], u: 0 }, '[1, 2] with u = 0'],
  [{ scores: [5, 5, 9], mask: [true, false, false] }, '[5, 5, 9] with items 1 and 2 masked'],
  [{ scores: [5, 9], mask: [true, false] }, '[5, 9] with item 1 masked'],
  [{ scores: [4, 4], mask: [true, true] }, '[4, 4] with nothing masked'],
  [{ scores: [1], rows: [[1], [-2]] }, '[1], [−2]'],
])('says %o as an input', (input, words) => {
  expect(inputText(input)).toBe(words);
});
