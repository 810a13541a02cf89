import { findLanes, forEachLane } from './lanes.ts';
import { logTotal, topScore } from './log-total.ts';
import type { FloatNumbers, Like, Numbers } from './numbers.ts';
import { readTemperature, type SoftmaxOptions } from './options.ts';
import { closeWorkspace, openWorkspace } from './workspace.ts';

/**
 * The logarithms of the shares, for shares that are too small to be written down themselves.
 *
 *     ln pᵢ = (xᵢ − m) / T − ln Σⱼ exp((xⱼ − m) / T),   m = max x
 *
 * `Math.log(softmax(scores))` is −Infinity where a share has become 0; here the logarithm stays finite as long as the
 * score is. Taking m away first, and the logarithm of the sum after it, keeps scores with a large offset apart: at
 * 1e6 the sum m + ln Σ has few digits left (pytorch/pytorch#11752).
 *
 * The absolute error is at most (3·|ln pᵢ| + 5 ln n + n/128 + 140)·2⁻⁵³ if `Math.exp` and `Math.log1p` are right to one
 * unit in the last place. The logarithm of a share next to 1 keeps its relative accuracy, since it comes from log1p.
 *
 * Policies: those of `softmax`; a score of −Infinity has the logarithm −Infinity.
 *
 * @param scores      real numbers; only their differences matter, and those are log-odds in nats
 * @param options     `axis` and `shape` for batches, `temperature` (T), `out`
 * @returns           as many numbers at or below 0, in nats, in the kind of array that came in
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if T is not above 0 and finite, or shape, axis or `out` do not fit
 * @example logSoftmax([1000, 0]) // → [0, -1000]
 * @example logSoftmax([3, 3]) // → [-Math.LN2, -Math.LN2]
 * @example logSoftmax(logSoftmax([1, 2, 3])) // → logSoftmax([1, 2, 3])
 */
export function logSoftmax<S extends Numbers, Out extends FloatNumbers = Like<S>>(
  scores: S,
  options: SoftmaxOptions<Out> = {},
): NoInfer<Out> {
  const temperature = readTemperature('logSoftmax', options);
  const workspace = openWorkspace('logSoftmax', scores, options.out);
  const lanes = findLanes('logSoftmax', scores.length, options.shape, options.axis);
  const { x, p } = workspace;
  const { step } = lanes;
  forEachLane(lanes, (first, end) => {
    const top = topScore(x, first, end, step);
    const total = Number.isFinite(top) ? logTotal(x, first, end, step, top, temperature) : NaN;
    for (let i = first; i < end; i += step) p[i] = (x[i]! - top) / temperature - total;
  });
  return closeWorkspace(workspace);
}
