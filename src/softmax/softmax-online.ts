import { like, type Like, type Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

/**
 * Softmax that meets each score once before it knows the sum: the twin that shows how a stream is summed.
 *
 *     m' = max(m, x),   d' = d · exp(m − m') + exp(x − m'),   from m = −∞, d = 0
 *
 * Whenever a new top score m comes, the sum d so far is scaled down to it. `softmax` is faster, since it takes one
 * exponential a score and not two; `SoftmaxStream` is this idea for chunks.
 *
 * Policies: those of `softmax`. A score of −Infinity adds nothing and is passed over, since (−∞) − (−∞) is NaN.
 *
 * @param scores     real numbers; only their differences matter, and those are log-odds in nats
 * @returns          as many shares, in the kind of array that came in
 * @throws TypeError if something is not a number or not an array
 * @see Milakov, Gimelshein: Online normalizer calculation for softmax, arXiv 1805.02867
 * @example softmaxOnline([0, 0]) // → [0.5, 0.5]
 * @example softmaxOnline([-Infinity, 1000]) // → [0, 1]
 */
export function softmaxOnline<S extends Numbers>(scores: S): Like<S> {
  requireNumbers('softmaxOnline', 'scores', scores);
  let top = -Infinity;
  let total = 0;
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i]!;
    if (score === -Infinity) continue;
    const newTop = Math.max(top, score);
    total = total * Math.exp(top - newTop) + Math.exp(score - newTop);
    top = newTop;
  }
  const shares = Array.from(scores, (score) => Math.exp(score - top) / total);
  return like(scores, shares);
}
