import { fail } from './check-failure.ts';
import { notePair } from './compared.ts';
import { toNumericArray, type NumericArray } from './numeric-array.ts';
import { isSingle, pairAt, pairUp, positionAt, type Pairs } from './pairs.ts';
import { valueProblem, where, type Demand, type Problem } from './value-problem.ts';
import { subject, writeNumber } from './words.ts';

/**
 * `numpy.testing.assert_array_compare`: first the shapes, then where the NaNs and the infinities are, then the pairs that
 * are left.
 *
 * @throws CheckFailure for the first of these that does not fit; TypeError if something is not a number
 */
export function compareArrays(actual: unknown, desired: unknown, demand: Demand): void {
  const { check, equalNaN = true, equalInfinity = true, strict = false, message } = demand;
  const got = toNumericArray(actual, check, 'actual');
  const expected = toNumericArray(desired, check, 'desired');
  const pairs = pairUp(got, expected);
  const settled = (value: number) =>
    (equalNaN && Number.isNaN(value)) || (equalInfinity && isInfinite(value));

  const problem =
    shapeProblem(got, expected, strict) ??
    (equalNaN ? placeProblem(pairs, Number.isNaN, 'NaN') : undefined) ??
    (equalInfinity ? placeProblem(pairs, isInfinite, 'infinite') : undefined) ??
    (equalInfinity ? signProblem(pairs) : undefined) ??
    valueProblem(pairs, demand, settled);
  if (problem !== undefined) fail({ check, ...problem }, message);
  for (let i = 0; i < pairs.count; i++) {
    const [a, b] = pairAt(pairs, i);
    notePair(a, b, demand.tolerance?.(b, pairs.round));
  }
}

function shapeProblem(got: NumericArray, expected: NumericArray, strict: boolean): Problem | undefined {
  const sameShape = String(got.shape) === String(expected.shape);
  if (!sameShape && (strict || (!isSingle(got) && !isSingle(expected)))) {
    const [a, b] = [got.shape, expected.shape].map((shape) => `[${shape.join(', ')}]`);
    return { got: got.shape, expected: expected.shape, message: `the shape is ${a} and should be ${b}` };
  }
  if (!strict || got.dtype === expected.dtype) return undefined;
  const message = `the numbers are ${got.dtype} and should be ${expected.dtype}`;
  return { got: got.dtype, expected: expected.dtype, message };
}

function placeProblem(pairs: Pairs, is: (value: number) => boolean, name: string): Problem | undefined {
  for (let i = 0; i < pairs.count; i++) {
    const [got, expected] = pairAt(pairs, i);
    if (is(got) !== is(expected)) return problemAt(pairs, i, `only one of them is ${name}`);
  }
  return undefined;
}

function signProblem(pairs: Pairs): Problem | undefined {
  for (let i = 0; i < pairs.count; i++) {
    const [got, expected] = pairAt(pairs, i);
    if (isInfinite(got) && got !== expected) return problemAt(pairs, i, 'the signs differ');
  }
  return undefined;
}

function problemAt(pairs: Pairs, i: number, why: string): Problem {
  const [got, expected] = pairAt(pairs, i);
  const position = positionAt(pairs, i);
  const message = `${subject(position)} is ${writeNumber(got)} and should be ${writeNumber(expected)}; ${why}`;
  return { got, expected, ...where(position), message };
}

function isInfinite(value: number): boolean {
  return value === Infinity || value === -Infinity;
}
