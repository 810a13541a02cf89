import { keepOnly, positionsFromTheTop, requireFraction, requireLogits } from './logits.ts';
import type { Like, Numbers } from './numbers.ts';
import { softmax } from './softmax.ts';

/**
 * Keeps the fewest logits whose shares together reach p, counted from the top, and turns the others into −Infinity
 * (nucleus sampling). The one that crosses p is kept; of equal ones the first come first.
 *
 * The shares are those at temperature 1. Dividing the logits by a temperature before or after this keeps different ones.
 *
 * @param logits      real numbers or −Infinity, in nats
 * @param p           above 0 and at most 1; with 1 nothing is taken away
 * @returns           the logits that are left, each in its place, in the kind of array that came in
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if a logit is NaN or +Infinity, or p is out of range
 * @see Holtzman et al.: The curious case of neural text degeneration, arXiv 1904.09751
 * @example topP([3, 2, 1], 0.8) // → [3, 2, -Infinity]
 * @example topP([3, 2, 1].map((x) => x / 0.5), 0.8) // → [6, -Infinity, -Infinity]
 */
export function topP<S extends Numbers>(logits: S, p: number): Like<S> {
  requireLogits('topP', logits);
  requireFraction('topP', p);
  const shares = softmax(Float64Array.from(logits));
  const kept = new Set<number>();
  let mass = 0;
  for (const position of positionsFromTheTop(logits)) {
    if (mass >= p && p < 1) break;
    kept.add(position);
    mass += shares[position]!;
  }
  return keepOnly(logits, (i) => kept.has(i));
}
