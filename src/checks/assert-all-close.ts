import { compareArrays } from './compare-arrays.ts';
import type { Numeric } from './numeric-array.ts';
import { describe } from './words.ts';

/** The arguments of `assertAllClose` that can be given by name. */
interface Tolerances {
  rtol?: number;
  atol?: number;
  equalNaN?: boolean;
  message?: string;
  strict?: boolean;
}

/**
 * Demands that two arrays are close: `numpy.testing.assert_allclose`.
 *
 *     |actual − desired| ≤ atol + rtol · |desired|
 *
 * Relative to what is expected, so it is no different for shares of 1e-7 and of 0.7; but beside an expected 0 only `atol`
 * leaves room. NaN agrees with NaN in the same place (unless `equalNaN` is false), infinities with their equals.
 *
 * @param actual   what was found
 * @param desired  what should have been found
 * @param rtol     the relative tolerance; or all further arguments by name, as in `{ rtol: 0, atol: 1e-12 }`
 * @param atol     the absolute tolerance
 * @param equalNaN whether NaN agrees with NaN
 * @param message  what it means if this fails
 * @throws CheckFailure if they differ; TypeError if something is not a number; RangeError for tolerances that are none
 * @example assertAllClose([1e-9], [1.00000001e-9]) // → undefined
 * @example assertAllClose([1e-20], [0], { atol: 1e-15 }) // → undefined
 * @example assertAllClose(1.5, 1, 0.25) // → CheckFailure: The value is 1.5 and should be 1 to within 0.25.
 */
export function assertAllClose(
  actual: Numeric,
  desired: Numeric,
  rtol: number | Tolerances = 1e-7,
  atol = 0,
  equalNaN = true,
  message = '',
): void {
  const named = typeof rtol === 'object' ? rtol : { rtol, atol, equalNaN, message };
  const relative = requireTolerance('rtol', named.rtol ?? 1e-7);
  const absolute = requireTolerance('atol', named.atol ?? 0);
  compareArrays(actual, desired, {
    ...named,
    check: 'assertAllClose',
    passes: (got, expected, round) =>
      got === expected || Math.abs(round(got - expected)) <= tolerance(expected, round),
    tolerance,
  });

  function tolerance(expected: number, round: (value: number) => number): number {
    return round(round(absolute) + round(round(relative) * Math.abs(expected)));
  }
}

function requireTolerance(name: string, value: number): number {
  if (typeof value === 'number' && value >= 0 && value < Infinity) return value;
  throw new RangeError(`assertAllClose needs tolerances of 0 or more; ${name} is ${describe(value)}`);
}
