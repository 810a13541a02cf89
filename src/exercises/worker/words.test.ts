import { describe, expect, test } from 'vitest';
import { differenceOf } from './compare.ts';
import { sayValue, sentenceFor } from './words.ts';

/** What is said of a function's result. */
function said(got: unknown, expected: unknown, within = 1e-12): string {
  return sentenceFor('candidate gives', got, expected, differenceOf(got, expected, within)!, within);
}

describe('a finding is worded', () => {
  test.each([
    ['by the number', 0.3, 0.25, 'candidate gives 0.3, it should be 0.25.'],
    ['by the entry', [1, 5], [1, 2], 'Entry 2 (index 1) is 5, it should be 2.'],
    ['by NaN', [NaN, 1], [0, 1], 'Entry 1 (index 0) is NaN, it should be 0.'],
    ['by the sum of shares', [0.5, 0.48], [0.5, 0.5], 'The shares sum to 0.98, it should be 1.'],
    [
      'by the sum of a row',
      [
        [0.5, 0.5],
        [0.5, 0.48],
      ],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      'Row 2 sums to 0.98, it should be 1.',
    ],
    [
      'by the entry of a row that sums to 1',
      [
        [0.5, 0.5],
        [0.25, 0.75],
      ],
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      'Row 2, entry 1 (index [1][0]) is 0.25, it should be 0.5.',
    ],
    [
      'by the order',
      [0.2, 0.7, 0.1],
      [0.7, 0.2, 0.1],
      'The numbers are right, but they stand in another order.',
    ],
    ['by the length', [1], [1, 2], 'candidate gives a list of 1, it should be a list of 2 numbers.'],
    ['by the length of a row', [[1, 2]], [[1, 2, 3]], 'Row 1 has 2 entries, it should have 3.'],
    ['by the kind', 3, [1, 2], 'candidate gives 3, it should be a list of 2 numbers.'],
    [
      'by what is missing',
      undefined,
      [1],
      'candidate gives undefined, it should be a list of 1 number. Is a return missing?',
    ],
    [
      'by rows that are missing',
      [1, 2],
      [[1], [2]],
      'Entry 1 (index 0) is 1, it should be a list of 1 number.',
    ],
    ['by a name', { top: 1 }, { top: 2 }, 'top is 1, it should be 2.'],
    ['by names', { tip: 1 }, { top: 2 }, 'candidate gives an object with tip, it should have top.'],
    ['by texts', 'a', 'b', 'candidate gives "a", it should be "b".'],
    [
      'by how near it comes',
      0.333333,
      1 / 3,
      'candidate gives 0.333333, it should be 0.33333333. That is 3.3e-7 too little; 1e-12 is allowed.',
    ],
  ])('%s', (_, got, expected, sentence) => {
    expect(said(got, expected)).toBe(sentence);
  });
});

test.each([
  [[1, 2], 'a list of 2'],
  [[], 'an empty list'],
  [{ a: 1 }, 'an object with a'],
  [{}, 'an object'],
  [-0, '-0'],
  ['', '""'],
  [null, 'null'],
  [() => 1, 'a function'],
])('%j is said as %s', (value, words) => {
  expect(sayValue(value)).toBe(words);
});
