import { describe, expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { inPowers } from '../in-powers.ts';
import { dialPicture } from './dial-picture.ts';
import { differenceWords } from './dial-words.ts';
import { differenceIn, differencesOf, passes, sharesIn } from './differences.ts';

const differences = differencesOf(0, 200);
const passing = (format: 'float64' | 'float32' | 'float16', decimals: number) =>
  differences[format].filter((difference) => passes(difference, decimals)).length;

describe('200 draws of ten scores', () => {
  test('all pass in float32 with 7 decimals, 79 with 8, none with 9', () => {
    expect([7, 8, 9].map((decimals) => passing('float32', decimals))).toEqual([200, 79, 0]);
  });

  test('all pass in float16 with 3 decimals, 99 with 4, none with 5', () => {
    expect([3, 4, 5].map((decimals) => passing('float16', decimals))).toEqual([200, 99, 0]);
  });

  test('all pass in float64 with 15 decimals, whatever the formula', () => {
    expect(passing('float64', 15)).toBe(200);
  });
});

test('a share in a smaller format is a number of that format', () => {
  const single = sharesIn('float32', randn(10, 0));
  expect(single).toEqual(single.map(Math.fround));
  expect(sharesIn('float16', [0, 0, 0])[0]).toBe(0.333251953125);
});

test('equal scores in powers of two differ in no format', () => {
  for (const format of ['float64', 'float32', 'float16'] as const)
    expect(differenceIn(format, [1, 1, 1, 1])).toBe(0);
});

describe('the picture', () => {
  const [, single] = dialPicture(differences, 8);

  test('has a dot for each draw that passes and a cross for each that fails', () => {
    expect(single!.count).toBe('79 of 200 pass');
    expect(single!.passed.match(/h0/g)).toHaveLength(79);
    expect(single!.failed.match(/l4 4/g)).toHaveLength(121);
  });

  test('sets draw 11 beside draw 10, and draw 21 below draw 1', () => {
    const [panel] = dialPicture({ float64: Array(21).fill(0), float32: [], float16: [] }, 1);
    expect(panel!.passed.startsWith('M5 5h0')).toBe(true);
    expect(panel!.passed).toContain('M95 5h0M105 5h0');
    expect(panel!.passed.endsWith('M5 15h0')).toBe(true);
  });
});

test('a difference is written as a power of ten', () => {
  expect(inPowers(1.5e-8)).toBe('1.5 · 10⁻⁸');
  expect(inPowers(0)).toBe('0');
});

test('scores for which there is no share to compare are told apart from a difference', () => {
  expect(differenceWords(differenceIn('float64', [1000, 0]))).toBe('NaN, nothing to compare');
  expect(differenceWords(2.5e-7)).toBe('2.5 · 10⁻⁷');
});
