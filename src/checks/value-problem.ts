import type { Failure } from './check-failure.ts';
import { pairAt, positionAt, type Pairs } from './pairs.ts';
import { subject, writeBound, writeNumber } from './words.ts';

/** What one assertion demands of two arrays. */
export interface Demand {
  check: string;
  /** Whether a pair of numbers may stand. */
  passes: (got: number, expected: number, round: Pairs['round']) => boolean;
  /** The largest difference that passes beside an expected value, for the report. */
  tolerance?: (expected: number, round: Pairs['round']) => number;
  /** What the first number should be to the second: `equal to` is left unsaid. */
  relation?: string;
  /** Whether NaN agrees with NaN in the same place; true by default. */
  equalNaN?: boolean;
  /** Whether the infinities are settled before the pairs are compared; true by default. */
  equalInfinity?: boolean;
  /** Whether a single number may not stand for an array, nor float32 for float64; false by default. */
  strict?: boolean;
  message?: string;
}

/** What is wrong, before it is known on whose behalf. */
export type Problem = Omit<Failure, 'check'>;

/**
 * Finds the pairs that may not stand among those that are not `settled`, and reports the first of them.
 */
export function valueProblem(
  pairs: Pairs,
  demand: Demand,
  settled: (value: number) => boolean,
): Problem | undefined {
  const { passes, tolerance, relation = '' } = demand;
  const { count, round } = pairs;
  const wrong: number[] = [];
  for (let i = 0; i < count; i++) {
    const [got, expected] = pairAt(pairs, i);
    if (!settled(got) && !passes(got, expected, round)) wrong.push(i);
  }
  const [first] = wrong;
  if (first === undefined) return undefined;

  const [got, expected] = pairAt(pairs, first);
  const position = positionAt(pairs, first);
  const allowed = tolerance?.(expected, round);
  const within = allowed === undefined ? '' : ` to within ${writeBound(allowed)}`;
  const many =
    count === 1 ? '' : `; ${wrong.length} of ${count} values ${wrong.length === 1 ? 'is' : 'are'} wrong`;
  return {
    got,
    expected,
    ...where(position),
    difference: Math.abs(round(got - expected)),
    ...(allowed === undefined ? {} : { tolerance: allowed }),
    mismatches: wrong.length,
    count,
    ...largest(pairs, wrong),
    message: `${subject(position)} is ${writeNumber(got)} and should be ${relation}${writeNumber(expected)}${within}${many}`,
  };
}

/** The largest differences among the wrong values, as `numpy.testing` reports them. */
function largest(
  pairs: Pairs,
  wrong: readonly number[],
): Pick<Failure, 'maxDifference' | 'maxRelativeDifference'> {
  const { round } = pairs;
  let maxDifference = 0;
  let maxRelativeDifference = -Infinity;
  for (const i of wrong) {
    const [got, expected] = pairAt(pairs, i);
    const difference = Math.abs(round(got - expected));
    maxDifference = Math.max(maxDifference, difference);
    if (expected === 0) continue;
    maxRelativeDifference = Math.max(maxRelativeDifference, round(difference / Math.abs(expected)));
  }
  if (maxRelativeDifference === -Infinity) maxRelativeDifference = Infinity;
  return { maxDifference, maxRelativeDifference };
}

/** A position as a failure carries it. */
export function where(position: readonly number[]): Pick<Failure, 'index'> {
  if (position.length === 0) return {};
  return { index: position.length === 1 ? position[0]! : [...position] };
}
