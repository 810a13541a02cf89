import { describe, expect, test } from 'vitest';
import { differenceText, largestDifference } from './difference.ts';

describe('largestDifference', () => {
  test.each([
    [{ a: ['1'] }, { a: ['1'] }, 0],
    [{ a: ['1', '2'] }, { a: ['1', '2.5'] }, 0.5],
    [{ a: ['NaN'] }, { a: ['NaN'] }, 0],
    [{ a: ['NaN'] }, { a: ['1'] }, Infinity],
    [{ a: ['Infinity'] }, { a: ['Infinity'] }, 0],
    [{ a: ['1'] }, { a: ['1', '2'] }, Infinity],
    [{ a: ['1'], b: ['5'] }, { a: ['1'], b: ['6'] }, 0],
    [{ a: ['1'] }, {}, 0],
  ])('%j and %j: %s', (built, here, difference) => {
    expect(largestDifference(built, here, ['a'])).toBe(difference);
  });
});

describe('differenceText', () => {
  test.each([
    [0, 'identical'],
    [1.1102230246251565e-16, 'differs by 1.1e-16'],
  ])('%s is said as %s', (difference, words) => {
    expect(differenceText(difference)).toBe(words);
  });
});
