import { describe, expect, test } from 'vitest';
import { driftAt, heightOf, spacingAt } from './drift.ts';
import { driftPicture } from './drift-picture.ts';

describe('exp(x − LSE)', () => {
  test('sums to 1 near 0 and misses it by 3 % at 10¹⁵', () => {
    expect(driftAt(1).togetherSum).toBeCloseTo(1, 14);
    expect(driftAt(1e9).togetherSum).toBeCloseTo(0.999999958775741, 12);
    expect(driftAt(1e15).togetherSum).toBeCloseTo(1.0331433638063823, 12);
  });

  test('misses 1 by at most twice the distance of the doubles at LSE', () => {
    for (const offset of [1e3, 1e6, 1e9, 1e12]) {
      const { togetherSum, spacing } = driftAt(offset);
      expect(Math.abs(togetherSum - 1)).toBeLessThan(2 * spacing);
    }
  });
});

test('the shifted shares are the same at every offset, to the last bit', () => {
  const [first, ...others] = [1, 1e3, 123456, 1e9, 1e15].map((offset) => driftAt(offset).shifted);
  for (const shifted of others) expect(shifted).toEqual(first);
});

test('doubles are 2⁻⁵² apart at 1 and an eighth at 10¹⁵', () => {
  expect(spacingAt(1)).toBe(2 ** -52);
  expect(spacingAt(1e15)).toBe(0.125);
});

test('a sum that is exactly 1 stands at the bottom of the chart', () => {
  expect(heightOf(1)).toBe(0);
  expect(heightOf(1 + 1e-8)).toBeCloseTo(0.5, 6);
  expect(heightOf(2)).toBe(1);
});

test('the picture says both sums with the digits in which they can differ', () => {
  const { togetherSum, shiftedSum } = driftPicture(1e15);
  expect(togetherSum).toBe('1.03314336');
  expect(shiftedSum).toBe('1.00000000');
});
