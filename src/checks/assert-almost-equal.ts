import { assertArrayAlmostEqual } from './assert-array-almost-equal.ts';
import { fail } from './check-failure.ts';
import { notePair } from './compared.ts';
import { boundFor } from './decimals.ts';
import type { Numeric } from './numeric-array.ts';
import { describe, writeBound, writeNumber } from './words.ts';

/**
 * Demands that two numbers agree to some decimals: `numpy.testing.assert_almost_equal`.
 *
 *     |desired − actual| < 1.5 · 10^−decimal
 *
 * The bound is absolute: by default a sum of 1 may be off by 1.5e-7. NaN agrees with NaN only, and an infinity with its
 * equal. For arrays this is `assertArrayAlmostEqual`, but with 7 decimals.
 *
 * @param actual  what was found
 * @param desired what should have been found
 * @param decimal how many decimals; a whole number, which may be negative
 * @param message what it means if this fails
 * @throws CheckFailure if they differ; TypeError if something is not a number; RangeError for other decimals
 * @example assertAlmostEqual(0.1 + 0.2, 0.3) // → undefined
 * @example assertAlmostEqual(NaN, NaN) // → undefined
 * @example assertAlmostEqual(1, 1.1) // → CheckFailure: The value is 1 and should be 1.1 to within 1.5e-7.
 */
export function assertAlmostEqual(actual: Numeric, desired: Numeric, decimal = 7, message = ''): void {
  if (isArray(actual) || isArray(desired)) {
    assertArrayAlmostEqual(actual, desired, decimal, message);
    return;
  }
  const tolerance = boundFor('assertAlmostEqual', decimal);
  const got = toNumber(actual, 'actual');
  const expected = toNumber(desired, 'desired');
  const difference = Math.abs(expected - got);
  // The other way round, difference >= tolerance, would let NaN pass: every comparison with it is false.
  if (difference < tolerance || Object.is(got, expected)) return notePair(got, expected, tolerance);
  const sentence = `the value is ${writeNumber(got)} and should be ${writeNumber(expected)} to within ${writeBound(tolerance)}`;
  fail({ check: 'assertAlmostEqual', got, expected, difference, tolerance, message: sentence }, message);
}

function isArray(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function toNumber(value: unknown, name: string): number {
  if (typeof value === 'number' || typeof value === 'boolean') return Number(value);
  throw new TypeError(`assertAlmostEqual needs numbers; ${name} is ${describe(value)}`);
}
