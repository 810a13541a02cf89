import { like, type Like, type Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

/**
 * The distribution that is nearest to the scores: like softmax it sums to 1, keeps the order and ignores a shift, but
 * low scores get exactly 0.
 *
 *     pᵢ = max(xᵢ − τ, 0), with the τ that makes Σᵢ pᵢ = 1
 *
 * τ is found from the top down: after the k highest scores it would be (x₍₁₎ + … + x₍ₖ₎ − 1) / k, and a score takes part
 * as long as it lies above the τ that results with it. A score that is 1 or more below the top never does.
 *
 * Policies: those of `softmax`.
 *
 * @param scores     real numbers; their unit counts, since a gap of 1 decides everything
 * @returns          as many shares, in the kind of array that came in
 * @throws TypeError if something is not a number or not an array
 * @see Martins, Astudillo: From softmax to sparsemax, ICML 2016, algorithm 1
 * @example sparsemax([1, 2, 3]) // → [0, 0, 1]
 * @example sparsemax([0, 0.5, 1]) // → [0, 0.25, 0.75]
 */
export function sparsemax<S extends Numbers>(scores: S): Like<S> {
  requireNumbers('sparsemax', 'scores', scores);
  let top = -Infinity;
  for (let i = 0; i < scores.length; i++) top = Math.max(top, scores[i]!);
  if (!Number.isFinite(top))
    return like(
      scores,
      Array.from(scores, () => NaN),
    );

  const gaps = Array.from(scores, (score) => score - top);
  const descending = gaps.filter((gap) => gap > -1).sort((a, b) => b - a);
  let threshold = -1;
  let total = 0;
  for (const [k, gap] of descending.entries()) {
    if (k > 0 && gap <= threshold) break;
    total += gap;
    threshold = (total - 1) / (k + 1);
  }
  return like(
    scores,
    gaps.map((gap) => Math.max(gap - threshold, 0)),
  );
}
