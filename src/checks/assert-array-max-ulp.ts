import { fail } from './check-failure.ts';
import { toNumericArray, type Numeric } from './numeric-array.ts';
import { isSingle, pairAt, pairUp, positionAt } from './pairs.ts';
import { stepsBetween, stepsBetweenSingle } from './steps-between.ts';
import { where } from './value-problem.ts';
import { subject, writeNumber } from './words.ts';

/**
 * Demands that two arrays are so close that few floats lie between them: `numpy.testing.assert_array_max_ulp`.
 *
 * A unit in the last place (ulp) is the step from one float to the next: 2.2e-16 at 1, 1.1e-13 at 1000. It is counted in
 * float32 when both arrays are Float32Array or `dtype` says so. NaN agrees with NaN; there is no broadcasting.
 *
 * @param actual  what was found
 * @param desired what should have been found
 * @param maxUlp  how many steps may lie between
 * @param dtype   `'float32'` rounds both to float32 first
 * @throws CheckFailure if they lie further apart; TypeError if something is not a number; RangeError if shapes differ
 * @example assertArrayMaxUlp([0.1 + 0.2], [0.3]) // → undefined
 * @example assertArrayMaxUlp([1], [1 + 2 ** -50]) // → CheckFailure: The value at [0] is 1 and should be 1.0000000000000009 to within 1 ulp; it is off by 4 ulp.
 */
export function assertArrayMaxUlp(
  actual: Numeric,
  desired: Numeric,
  maxUlp = 1,
  dtype?: 'float32' | 'float64',
): void {
  const check = 'assertArrayMaxUlp';
  const got = toNumericArray(actual, check, 'actual');
  const expected = toNumericArray(desired, check, 'desired');
  if (isSingle(got) !== isSingle(expected) || String(got.shape) !== String(expected.shape)) {
    const [a, b] = [got, expected].map(({ shape }) => `[${shape.join(', ')}]`);
    throw new RangeError(`${check} needs two arrays of one shape; they have ${a} and ${b}`);
  }
  const both = got.dtype === 'float32' && expected.dtype === 'float32';
  const single = dtype === undefined ? both : dtype === 'float32';
  const pairs = pairUp(got, expected);
  const steps = Array.from({ length: pairs.count }, (_, i) =>
    (single ? stepsBetweenSingle : stepsBetween)(...pairAt(pairs, i)),
  );
  const first = steps.findIndex((step) => step > maxUlp);
  if (first < 0) return;

  const [a, b] = pairAt(pairs, first);
  const position = positionAt(pairs, first);
  const difference = steps[first]!;
  fail({
    check,
    got: a,
    expected: b,
    ...where(position),
    difference,
    tolerance: maxUlp,
    mismatches: steps.filter((step) => step > maxUlp).length,
    count: steps.length,
    maxDifference: steps.reduce((most, step) => Math.max(most, step), 0),
    message: `${subject(position)} is ${writeNumber(a)} and should be ${writeNumber(b)} to within ${maxUlp} ulp; it is off by ${difference} ulp`,
  });
}
