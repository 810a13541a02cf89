import { findLanes, forEachLane } from './lanes.ts';
import { logTotal, topScore } from './log-total.ts';
import type { FloatNumbers, Like, Numbers } from './numbers.ts';
import { readTemperature, type SoftmaxOptions } from './options.ts';
import { chooseOut, copyOut, readScores } from './workspace.ts';

/** The options of `logSumExp` that lead to one number. */
type OneLane =
  | { temperature?: number; shape?: never; axis?: 0 | -1 | null }
  | { temperature?: number; shape: readonly number[]; axis: null };

/**
 * The logarithm of the sum of the exponentials: a smooth maximum, and what the scores have to lose to become
 * logarithms of shares (ln pᵢ = xᵢ / T − logSumExp(x)).
 *
 *     logSumExp(x) = m / T + ln Σⱼ exp((xⱼ − m) / T),   m = max x
 *
 * Between max x / T and max x / T + ln n. A constant added to every score is added to the result.
 *
 * The absolute error is at most (|result| + |m|/T + 5 ln n + n/128 + 140)·2⁻⁵³ if `Math.exp` and `Math.log1p` are right
 * to one unit in the last place.
 *
 * Policies: no scores, or −Infinity only, give −Infinity (the logarithm of an empty sum); +Infinity gives +Infinity;
 * NaN anywhere gives NaN.
 *
 * @param scores      real numbers, in nats
 * @param options     `temperature` (T); with a `shape` also `axis` and `out`
 * @returns           one number, in nats; with a `shape` one number for each lane along the axis, which falls away
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if T is not above 0 and finite, or shape, axis or `out` do not fit
 * @see Blanchard, Higham, Higham: Accurately computing the log-sum-exp and softmax functions, IMA J. Numer. Anal. 2021
 * @example logSumExp([0, 0]) // → Math.LN2
 * @example logSumExp([1000, 1000]) // → 1000 + Math.LN2
 * @example logSumExp([]) // → -Infinity
 * @example logSumExp([0, 0, 5, 5], { shape: [2, 2] }) // → [Math.LN2, 5 + Math.LN2]
 */
export function logSumExp(scores: Numbers, options?: OneLane): number;
export function logSumExp<S extends Numbers, Out extends FloatNumbers = Like<S>>(
  scores: S,
  options: SoftmaxOptions<Out> & { shape: readonly number[]; axis?: number },
): NoInfer<Out>;
export function logSumExp<S extends Numbers, Out extends FloatNumbers = Like<S>>(
  scores: S,
  options: SoftmaxOptions<Out> = {},
): number | NoInfer<Out> {
  const temperature = readTemperature('logSumExp', options);
  const x = readScores('logSumExp', scores);
  const lanes = findLanes('logSumExp', scores.length, options.shape, options.axis);
  const results = new Float64Array(lanes.count).fill(-Infinity);
  let lane = 0;
  forEachLane(lanes, (first, end) => {
    results[lane++] = laneLogSumExp(x, first, end, lanes.step, temperature);
  });
  if (options.shape === undefined || options.axis === null) return results[0]!;
  const out = chooseOut('logSumExp', scores, lanes.count, options.out);
  copyOut(results, out);
  return out;
}

function laneLogSumExp(
  x: Float64Array,
  first: number,
  end: number,
  step: number,
  temperature: number,
): number {
  const top = topScore(x, first, end, step);
  if (!Number.isFinite(top)) return top;
  return top / temperature + logTotal(x, first, end, step, top, temperature);
}
