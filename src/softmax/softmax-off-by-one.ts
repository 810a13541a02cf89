import { like, type Like, type Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

/**
 * Softmax that can say "none of these": it adds 1 to the sum, as if there were one more score, 0, whose share is kept
 * back.
 *
 *     pᵢ = exp(xᵢ) / (1 + Σⱼ exp(xⱼ))
 *
 * The shares sum to less than 1, and to almost nothing when all scores are far below 0. A shift of the scores does count.
 *
 * Policies: those of `softmax`, but scores of −Infinity only all get 0.
 *
 * @param scores     real numbers: log-odds against "none", in nats
 * @returns          as many shares, in the kind of array that came in
 * @throws TypeError if something is not a number or not an array
 * @see Miller: Attention is off by one, evanmiller.org/attention-is-off-by-one.html
 * @example softmaxOffByOne([0]) // → [0.5]
 * @example softmaxOffByOne([-Infinity, -Infinity]) // → [0, 0]
 * @example softmaxOffByOne([1000, 1000]) // → [0.5, 0.5]
 */
export function softmaxOffByOne<S extends Numbers>(scores: S): Like<S> {
  requireNumbers('softmaxOffByOne', 'scores', scores);
  let top = 0;
  for (let i = 0; i < scores.length; i++) top = Math.max(top, scores[i]!);
  const exponentials = Array.from(scores, (score) => Math.exp(score - top));
  let total = Math.exp(-top);
  for (const exponential of exponentials) total += exponential;
  return like(
    scores,
    exponentials.map((exponential) => exponential / total),
  );
}
