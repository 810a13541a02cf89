import { expect, test } from 'vitest';
import { barsOf } from './bars.ts';

test('draws the largest number over the whole height, and the others in proportion', () => {
  expect(barsOf([1, 0.5], [0.25, 0])).toEqual({
    width: 36,
    height: 40,
    zero: 40,
    got: 'M5 40V0M23 40V20',
    expected: 'M12 40V30',
  });
});

test('draws negative numbers below zero', () => {
  expect(barsOf([-1], [1])).toMatchObject({ zero: 20, got: 'M5 20V40', expected: 'M12 20V0' });
});

test('keeps zero in the picture where all numbers are below it', () => {
  expect(barsOf([-2], [-1])).toMatchObject({ zero: 0, got: 'M5 0V40', expected: 'M12 0V20' });
});

test('draws nothing for NaN and infinities', () => {
  expect(barsOf([NaN, Infinity], [0.5, 0.5])).toMatchObject({ got: '', expected: 'M12 40V0M30 40V0' });
});

test('draws nothing at all where there is nothing to compare', () => {
  expect(barsOf([], [])).toBeUndefined();
  expect(barsOf([1], [])).toBeUndefined();
  expect(barsOf([0, NaN], [0, 0])).toBeUndefined();
});
