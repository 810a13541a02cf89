import { keepOnly, positionsFromTheTop, requireLogits } from './logits.ts';
import type { Like, Numbers } from './numbers.ts';
import { requireWhole } from './require.ts';

/**
 * Keeps the k highest logits and turns the others into −Infinity, so that `softmax` shares everything out among the k.
 * Exactly k remain: of equal ones the first, as in `jax.lax.top_k` (some samplers keep all that tie).
 *
 * @param logits      real numbers or −Infinity, in nats
 * @param k           1 or more; with k from n on nothing is taken away
 * @returns           the logits that are left, each in its place, in the kind of array that came in
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if a logit is NaN or +Infinity, or k is not a whole number from 1
 * @example topK([1, 3, 2], 2) // → [-Infinity, 3, 2]
 * @example topK([7, 7, 7], 1) // → [7, -Infinity, -Infinity]
 */
export function topK<S extends Numbers>(logits: S, k: number): Like<S> {
  requireLogits('topK', logits);
  requireWhole('topK', 'k', k, 1, Number.MAX_SAFE_INTEGER);
  const kept = new Set(positionsFromTheTop(logits).slice(0, k));
  return keepOnly(logits, (i) => kept.has(i));
}
