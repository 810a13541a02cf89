import { keepOnly, requireFraction, requireLogits } from './logits.ts';
import type { Like, Numbers } from './numbers.ts';

/**
 * Keeps the logits whose share is at least p times the highest share, and turns the others into −Infinity.
 *
 *     pᵢ ≥ p · p_max   ⇔   xᵢ ≥ x_max + ln p
 *
 * @param logits      real numbers or −Infinity, in nats
 * @param p           above 0 and at most 1; with 1 only the highest and its equals remain
 * @returns           the logits that are left, each in its place, in the kind of array that came in
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if a logit is NaN or +Infinity, or p is out of range
 * @see Nguyen et al.: Turning up the heat: min-p sampling, arXiv 2407.01082
 * @example minP([3, 2, 0], 0.1) // → [3, 2, -Infinity]
 * @example minP([1, 1, 0], 1) // → [1, 1, -Infinity]
 */
export function minP<S extends Numbers>(logits: S, p: number): Like<S> {
  requireLogits('minP', logits);
  requireFraction('minP', p);
  let top = -Infinity;
  for (let i = 0; i < logits.length; i++) top = Math.max(top, logits[i]!);
  const least = top + Math.log(p);
  return keepOnly(logits, (i) => logits[i]! >= least);
}
