import { expect, test } from 'vitest';
import { median, quantile } from './median.ts';

test('the median of an odd number of values is the one in the middle, whatever their order', () => {
  expect(median([9, 1, 100])).toBe(9);
  expect(median([5])).toBe(5);
});

test('the median of an even number of values is halfway between the two in the middle', () => {
  expect(median([1, 4, 2, 100])).toBe(3);
});

test('one wild value does not move the median', () => {
  expect(median([1, 1.01, 0.99, 1, 1e9])).toBe(1);
});

test('numbers are sorted as numbers', () => {
  expect(median([10, 9, 2])).toBe(9);
});

test('a quantile goes from the least to the greatest value and straight between two', () => {
  expect([0, 0.25, 0.5, 0.625, 1].map((part) => quantile([30, 10, 20, 50, 40], part))).toEqual([
    10, 20, 30, 35, 50,
  ]);
});

test('the values stay in their order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('no values have no quantile', () => {
  expect(() => median([])).toThrow('a quantile needs at least one value; there are none');
});
