import { expect, test } from 'vitest';
import { relativeDifference } from './agreement.ts';

test('the same shares differ by nothing', () => {
  expect(relativeDifference(Float32Array.of(0.25, 0.75), [0.25, 0.75])).toBe(0);
});

test('a difference counts as a part of our share, so a small share counts as much as a large one', () => {
  expect(relativeDifference([0.75, 0.25], [0.5, 0.5])).toBe(0.5);
  expect(relativeDifference([1, 3e-9], [1, 1e-9])).toBeCloseTo(2, 12);
});

test('the largest difference counts, wherever it stands', () => {
  expect(relativeDifference([0.5, 0.25, 0.25], [0.25, 0.25, 0.5])).toBe(1);
  expect(relativeDifference([0.25, 0.25, 0.5], [0.5, 0.25, 0.25])).toBe(1);
});

test('NaN, missing and surplus shares do not agree with anything', () => {
  expect(relativeDifference([NaN, 0.5], [0.5, 0.5])).toBe(Infinity);
  expect(relativeDifference([0.5], [0.5, 0.5])).toBe(Infinity);
  expect(relativeDifference([0.5, 0.5, 0.5], [0.5, 0.5])).toBe(Infinity);
});
