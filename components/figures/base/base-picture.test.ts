import { expect, test } from 'vitest';
import { randn, softmax } from '../../../src/softmax/index.ts';
import { drawnFour } from '../support/drawn-four.ts';
import { basePicture, sharesInOtherUnits, sharesWithBase } from './base-picture.ts';

const ten = randn(10, 0);

test('base e is softmax', () => {
  sharesWithBase(Math.E, ten).forEach((share, i) => expect(share).toBeCloseTo(softmax(ten)[i]!, 14));
});

test('base 2 divides powers of 2 by their sum', () => {
  expect(sharesWithBase(2, [0, 1, 1]).map((share) => Number(share.toFixed(12)))).toEqual([0.2, 0.4, 0.4]);
});

test.each([1.05, 2, 10, 20])(
  'with base %d, scores divided by its logarithm have the shares of softmax',
  (base) => {
    sharesInOtherUnits(base, ten).forEach((share, i) => expect(share).toBeCloseTo(softmax(ten)[i]!, 13));
  },
);

test('the picture prints both', () => {
  const marks = basePicture(2, ten);
  expect(marks['log']!['text']).toBe('0.693');
  expect(marks['other-share-3']!['text']).toBe('0.293');
  expect(Number(marks['share-3']!['text'])).toBeLessThan(0.293);
});

test('no bar is longer than its panel, and the ones that never move do not', () => {
  for (const scores of [ten, drawnFour]) {
    const right = (base: number) => basePicture(base, scores)['other-bar-3']!['width'];
    expect(right(20)).toBe(right(2));
    for (const base of [1.05, 2, 20]) {
      const marks = basePicture(base, scores);
      const shares = sharesWithBase(base, scores);
      const widths = shares.map((_, i) => parseFloat(marks[`bar-${i}`]!['width']!));
      expect(Math.max(...widths)).toBeLessThanOrEqual(100);
      const longest = [Math.max(...widths), Math.max(...shares)] as const;
      shares.forEach((share, i) => expect(widths[i]! / longest[0]).toBeCloseTo(share / longest[1], 4));
    }
  }
});
