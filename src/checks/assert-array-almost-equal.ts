import { compareArrays } from './compare-arrays.ts';
import { boundFor } from './decimals.ts';
import type { Numeric } from './numeric-array.ts';

/**
 * Demands that two arrays agree to some decimals: `numpy.testing.assert_array_almost_equal`.
 *
 *     |actual − desired| < 1.5 · 10^−decimal
 *
 * The bound is absolute: at 6 decimals a share of 1e-7 may be ten times too large and pass. `assertAllClose` measures
 * relative to what is expected. NaN agrees with NaN in the same place, infinities with their equals.
 *
 * @param actual  what was found
 * @param desired what should have been found
 * @param decimal how many decimals; a whole number, which may be negative
 * @param message what it means if this fails
 * @throws CheckFailure if they differ; TypeError if something is not a number; RangeError for other decimals
 * @example assertArrayAlmostEqual([0.1 + 0.2], [0.3]) // → undefined
 * @example assertArrayAlmostEqual([0.5], [0.51], 1) // → undefined
 */
export function assertArrayAlmostEqual(actual: Numeric, desired: Numeric, decimal = 6, message = ''): void {
  const bound = boundFor('assertArrayAlmostEqual', decimal);
  compareArrays(actual, desired, {
    check: 'assertArrayAlmostEqual',
    passes: (got, expected, round) => Math.abs(round(got - expected)) < round(bound),
    tolerance: (_, round) => round(bound),
    message,
  });
}
