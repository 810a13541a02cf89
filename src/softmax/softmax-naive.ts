import { like, type Like, type Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';
import { sum } from './sum.ts';

/**
 * Softmax as the formula stands on paper, to see where it breaks. Use `softmax` for everything else.
 *
 *     pᵢ = exp(xᵢ) / Σⱼ exp(xⱼ)
 *
 * Right for moderate scores. A score above 709.78 makes its exponential Infinity and its share NaN; before that the sum
 * can become Infinity and all shares 0; and below −708 the exponentials lose digits, so that the shares are wrong
 * without any sign of it.
 *
 * @param scores     real numbers
 * @returns          as many numbers, in the kind of array that came in
 * @throws TypeError if something is not a number or not an array
 * @example softmaxNaive([0, 0]) // → [0.5, 0.5]
 * @example softmaxNaive([1000, 0]) // → [NaN, 0]
 * @example softmaxNaive([709, 709, 709]) // → [0, 0, 0]
 * @example softmaxNaive([-745, -744]) // → [0.3333333333333333, 0.6666666666666666]
 */
export function softmaxNaive<S extends Numbers>(scores: S): Like<S> {
  requireNumbers('softmaxNaive', 'scores', scores);
  const exponentials = Array.from(scores, (score) => Math.exp(score));
  const total = sum(exponentials);
  const shares = exponentials.map((exponential) => exponential / total);
  return like(scores, shares);
}
