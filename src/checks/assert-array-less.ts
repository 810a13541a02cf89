import { compareArrays } from './compare-arrays.ts';
import type { Numeric } from './numeric-array.ts';

/**
 * Demands that one array lies below another in every place: `numpy.testing.assert_array_less`.
 *
 * Equal is not less. NaN may stand where the other has NaN too. A single number is compared with every value of the other
 * array.
 *
 * @param x       the lower one
 * @param y       the higher one
 * @param message what it means if this fails
 * @param options `strict` takes no single number for an array, and no float32 for float64
 * @throws CheckFailure if some x is not below its y; TypeError if something is not a number
 * @example assertArrayLess([0.2, 0.8], 1) // → undefined
 * @example assertArrayLess([0, 1], [1, 1]) // → CheckFailure: The value at [1] is 1 and should be less than 1; 1 of 2 values is wrong.
 */
export function assertArrayLess(
  x: Numeric,
  y: Numeric,
  message = '',
  options: { strict?: boolean } = {},
): void {
  compareArrays(x, y, {
    check: 'assertArrayLess',
    passes: (got, expected) => got < expected,
    relation: 'less than ',
    equalInfinity: false,
    message,
    ...options,
  });
}
