import { findLanes, forEachLane } from './lanes.ts';
import { like, type FloatNumbers, type Like, type Numbers } from './numbers.ts';
import type { SoftmaxOptions } from './options.ts';
import { describe, requireNumbers } from './require.ts';
import { requireMask } from './mask.ts';
import { softmax } from './softmax.ts';

/** The options of `softmax`, and the choice for lanes in which every score is masked. */
export interface MaskedSoftmaxOptions<Out> extends SoftmaxOptions<Out> {
  /**
   * What such a lane becomes: `'nan'` (the default) because the question has no answer, as in PyTorch; `'zero'` to give
   * nobody a share, as JAX and Keras do; `'uniform'` to give everybody the same, as a mask of −1e9 would.
   */
  whenAllMasked?: 'nan' | 'zero' | 'uniform';
}

/**
 * Softmax over the scores that take part; the others get a share of exactly 0.
 *
 *     pᵢ = exp(xᵢ) / Σ_{j takes part} exp(xⱼ)
 *
 * A masked score counts as −Infinity, whatever it is. The mask has to work before the exponentials: shares that are set
 * to 0 afterwards leave a sum below 1.
 *
 * @param scores      real numbers; only their differences matter, and those are log-odds in nats
 * @param mask        a boolean for each score: true takes part (`where` in JAX, a boolean `attn_mask` in PyTorch)
 * @param options     those of `softmax`, and `whenAllMasked`
 * @returns           as many shares, in the kind of array that came in
 * @throws TypeError  if something is not a number, not a boolean or not an array
 * @throws RangeError if the mask has another length, for an unknown choice, and where `softmax` throws it
 * @example maskedSoftmax([5, 5, 9], [true, true, false]) // → [0.5, 0.5, 0]
 * @example maskedSoftmax([1, 2], [false, false]) // → [NaN, NaN]
 * @example maskedSoftmax([1, 2], [false, false], { whenAllMasked: 'zero' }) // → [0, 0]
 * @example maskedSoftmax([1, 2], [false, false], { whenAllMasked: 'uniform' }) // → [0.5, 0.5]
 */
export function maskedSoftmax<S extends Numbers, Out extends FloatNumbers = Like<S>>(
  scores: S,
  mask: readonly boolean[],
  options: MaskedSoftmaxOptions<Out> = {},
): NoInfer<Out> {
  requireNumbers('maskedSoftmax', 'scores', scores);
  requireMask('maskedSoftmax', 'mask', mask, scores.length);
  const open = Array.from(scores, (score, i) => (mask[i] ? score : -Infinity));
  const shares = softmax(like(scores, open), options) as Out;

  const lanes = findLanes('maskedSoftmax', scores.length, options.shape, options.axis);
  const share = shareWhenAllMasked(options.whenAllMasked, lanes.length);
  forEachLane(lanes, (first, end) => {
    for (let i = first; i < end; i += lanes.step) if (mask[i]) return;
    for (let i = first; i < end; i += lanes.step) shares[i] = share;
  });
  return shares;
}

function shareWhenAllMasked(choice: unknown = 'nan', n: number): number {
  if (choice === 'nan') return NaN;
  if (choice === 'zero') return 0;
  if (choice === 'uniform') return 1 / n;
  throw new RangeError(
    `maskedSoftmax needs whenAllMasked to be 'nan', 'zero' or 'uniform'; it is ${describe(choice)}`,
  );
}
