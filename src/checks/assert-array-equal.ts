import { compareArrays } from './compare-arrays.ts';
import type { Numeric } from './numeric-array.ts';

/**
 * Demands that two arrays are equal: `numpy.testing.assert_array_equal`.
 *
 * NaN is equal to NaN in the same place, and −0 to 0. A single number is compared with every value of the other array.
 *
 * @param actual  what was found
 * @param desired what should have been found
 * @param message what it means if this fails
 * @param options `strict` takes no single number for an array, and no float32 for float64
 * @throws CheckFailure if they differ; TypeError if something is not a number
 * @example assertArrayEqual([1, NaN], [1, NaN]) // → undefined
 * @example assertArrayEqual([2, 2], 2) // → undefined
 * @example assertArrayEqual([1, 2], [1, 3]) // → CheckFailure: The value at [1] is 2 and should be 3; 1 of 2 values is wrong.
 */
export function assertArrayEqual(
  actual: Numeric,
  desired: Numeric,
  message = '',
  options: { strict?: boolean } = {},
): void {
  compareArrays(actual, desired, {
    check: 'assertArrayEqual',
    passes: (got, expected) => got === expected,
    message,
    ...options,
  });
}
