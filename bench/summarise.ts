import { median, quantile } from './median.ts';
import type { Measured } from './results.ts';

/**
 * Puts a contender's rounds into a few numbers. A ratio is taken within each round and then the median of them, because
 * two times of one round were taken in the same state of the machine, and two medians of times were not.
 *
 * @param times    milliseconds of one call, round by round
 * @param baseline the same of the baseline, in the same rounds
 * @param scores   how many scores one call has
 */
export function summarise(
  times: readonly number[],
  baseline: readonly number[],
  scores: number,
): Pick<Measured, 'ratio' | 'lower' | 'upper' | 'nanoseconds'> {
  if (times.length !== baseline.length) {
    throw new RangeError(
      `ratios need as many rounds of both; there are ${times.length} and ${baseline.length}`,
    );
  }
  const ratios = times.map((time, round) => baseline[round]! / time);
  return {
    ratio: rounded(median(ratios)),
    lower: rounded(quantile(ratios, 0.25)),
    upper: rounded(quantile(ratios, 0.75)),
    nanoseconds: rounded((median(times) * 1e6) / scores),
  };
}

/** Four digits are more than the clock knows. */
function rounded(value: number): number {
  return Number(value.toPrecision(4));
}
