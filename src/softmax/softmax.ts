import { findLanes } from './lanes.ts';
import type { FloatNumbers, Like, Numbers } from './numbers.ts';
import { readTemperature, type SoftmaxOptions } from './options.ts';
import { areInStep, closeWorkspace, openWorkspace } from './workspace.ts';

const BLOCK = 128;

/**
 * Turns scores into shares: numbers from 0 to 1 that sum to 1 and keep the order of the scores.
 *
 *     pᵢ = exp((xᵢ − m) / T) / Σⱼ exp((xⱼ − m) / T),   m = max x
 *
 * On paper m cancels. In floating point it keeps every exponent at or below 0, so nothing overflows and the sum is
 * at least 1. Two shares stand in the ratio exp((xᵢ − xⱼ) / T).
 *
 * Accuracy, with u = 2⁻⁵³ and a `Math.exp` that is right to one unit in the last place (measured in V8; ECMAScript
 * promises nothing): a share above 1e-300 has a relative error of at most (2|xᵢ − m|/T + 2 ln n + n/128 + 140)·u,
 * which is below 5e-13 for n up to 1e5. The first term is the rounding of xᵢ − m, an error in the exponent that exp
 * turns into a relative one. The sum of all shares is 1 to within n·u. Float32Array results are these, rounded.
 *
 * Policies: no scores give no shares. −Infinity is a legal score with share 0. NaN or +Infinity anywhere in a lane
 * makes the lane NaN, as in PyTorch and JAX, and so does a lane of −Infinity only; `maskedSoftmax` offers a choice.
 *
 * @param scores      real numbers; only their differences matter, and those are log-odds in nats
 * @param options     `axis` and `shape` for batches, `temperature` (T), `out`
 * @returns           as many shares, in the kind of array that came in (Float64Array for integer arrays)
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if T is not above 0 and finite, or shape, axis or `out` do not fit
 * @see Blanchard, Higham, Higham: Accurately computing the log-sum-exp and softmax functions, IMA J. Numer. Anal. 2021
 * @example softmax([0, 0]) // → [0.5, 0.5]
 * @example softmax([1000, 0]) // → [1, 0]
 * @example softmax([2, 0], { temperature: 2 }) // → softmax([1, 0])
 * @example softmax([1, 1, 7, 7], { shape: [2, 2] }) // → [0.5, 0.5, 0.5, 0.5]
 * @example softmax([0, Infinity]) // → [NaN, NaN]
 * @example softmax([1, 2, 'a']) // → TypeError: softmax needs numbers; scores[2] is "a"
 */
export function softmax<S extends Numbers, Out extends FloatNumbers = Like<S>>(
  scores: S,
  options: SoftmaxOptions<Out> = {},
): NoInfer<Out> {
  const temperature = readTemperature('softmax', options);
  const { out, shape, axis } = options;
  // Doubles that go into doubles go straight to work: more preparation would take longer than ten shares.
  const inStep = scores instanceof Float64Array && out instanceof Float64Array && areInStep(scores, out);
  if (inStep && shape === undefined && axis === undefined) {
    shareOut(scores, out, 0, scores.length, 1, temperature);
    return out;
  }
  const workspace = openWorkspace('softmax', scores, out);
  const lanes = findLanes('softmax', scores.length, shape, axis);
  const { x, p } = workspace;
  // Written out, because handing a function to forEachLane takes a twentieth of the time of rows of ten.
  const { size, step } = lanes;
  const span = lanes.length * step;
  for (let start = 0; start < size; start += span) {
    for (let first = start; first < start + step; first++) {
      shareOut(x, p, first, first + span, step, temperature);
    }
  }
  return closeWorkspace(workspace);
}

/** The three passes, over the lane x[first], x[first + step], … before x[end]. */
function shareOut(
  x: Float64Array,
  p: Float64Array,
  first: number,
  end: number,
  step: number,
  temperature: number,
): void {
  // 1. The top score. Unless the temperature is 1, the gaps below the top, divided by it, replace the scores.
  let top = -Infinity;
  for (let i = first; i < end; i += step) top = Math.max(top, x[i]!);
  if (temperature !== 1) {
    for (let i = first; i < end; i += step) p[i] = (x[i]! - top) / temperature;
    x = p;
    top = 0;
  }

  // 2. The exponentials and their sum. Adding block by block keeps the rounding of long sums small.
  const block = BLOCK * step;
  let total = exponentiate(x, p, top, first, Math.min(end, first + block), step);
  for (let start = first + block; start < end; start += block) {
    total += exponentiate(x, p, top, start, Math.min(end, start + block), step);
  }

  // 3. The shares. One division and n products take less time than n divisions.
  const unit = 1 / total;
  for (let i = first; i < end; i += step) p[i]! *= unit;
}

function exponentiate(
  x: Float64Array,
  p: Float64Array,
  top: number,
  first: number,
  end: number,
  step: number,
): number {
  let total = 0;
  for (let i = first; i < end; i += step) {
    const exponential = Math.exp(x[i]! - top);
    p[i] = exponential;
    total += exponential;
  }
  return total;
}
