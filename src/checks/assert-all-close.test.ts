import { describe, expect, test } from 'vitest';
import { assertAllClose } from './assert-all-close.ts';
import { assertThrows } from './assert-throws.ts';
import type { CheckFailure } from './check-failure.ts';

describe('assertAllClose', () => {
  test('takes its tolerances in order or by name', () => {
    expect(() => assertAllClose(1.1, 1, 0, 0.2)).not.toThrow();
    expect(() => assertAllClose(1.1, 1, { rtol: 0, atol: 0.2 })).not.toThrow();
    expect(() => assertAllClose(1.1, 1, 0, 0.05)).toThrow('to within 0.05');
    expect(() => assertAllClose(1.1, 1, { rtol: 0, atol: 0.05 })).toThrow('to within 0.05');
  });

  test('keeps the default of each tolerance that is not named', () => {
    expect(() => assertAllClose(1 + 0.9e-7, 1, { atol: 0 })).not.toThrow();
    expect(() => assertAllClose(1 + 1.1e-7, 1, { message: 'the sum' })).toThrow('the sum: the value is');
    expect(() => assertAllClose(NaN, NaN, { atol: 1 })).not.toThrow();
    expect(() => assertAllClose(NaN, NaN, { equalNaN: false })).toThrow();
  });

  test('measures relative to the second array', () => {
    expect(() => assertAllClose(1, 2, 0.5)).not.toThrow();
    expect(() => assertAllClose(2, 1, 0.5)).toThrow();
  });

  test.each([
    [-1, 0, 'rtol is -1'],
    [0, NaN, 'atol is NaN'],
    [Infinity, 0, 'rtol is Infinity'],
  ])('refuses the tolerances %s and %s', (rtol, atol, words) => {
    expect(() => assertAllClose(1, 1, rtol, atol)).toThrow(words);
  });
});

describe('the difference of a failure', () => {
  test.each([
    [[1], [3]],
    [[3], [1]],
  ])('is a distance, whichever number is larger: %j, %j', (actual, desired) => {
    const failure = (assertThrows(() => assertAllClose(actual, desired)) as CheckFailure).failure;
    expect(failure.difference).toBe(2);
  });
});
