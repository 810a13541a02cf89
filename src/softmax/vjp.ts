import { like, type Like, type Numbers } from './numbers.ts';
import { requireLength, requireNumbers } from './require.ts';
import { softmax } from './softmax.ts';

/**
 * Carries a gradient back through softmax without writing down the Jacobian: from ∂L/∂p to ∂L/∂x.
 *
 *     gᵀJ = p ∘ (g − ⟨g, p⟩)
 *
 * "vjp" is JAX's word: vector-Jacobian product. A gradient that is the same for every share is carried to 0.
 *
 * @param scores      n real numbers
 * @param gradient    n numbers: what the loss changes by, for each unit of each share
 * @returns           n numbers: what the loss changes by, for each unit of each score
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if there is not one gradient for each score
 * @example vjp([0, 0], [1, 0]) // → [0.25, -0.25]
 * @example vjp([1, 2, 3], [7, 7, 7]) // → [0, 0, 0]
 */
export function vjp<S extends Numbers>(scores: S, gradient: Numbers): Like<S> {
  requireNumbers('vjp', 'scores', scores);
  requireNumbers('vjp', 'gradient', gradient);
  requireLength('vjp', 'gradient', gradient, scores.length);
  const p = softmax(Array.from(scores));
  // Only differences between the gradients count, so they may as well start from the first.
  const origin = gradient[0] ?? 0;
  let mean = 0;
  for (let i = 0; i < p.length; i++) mean += p[i]! * (gradient[i]! - origin);
  return like(
    scores,
    p.map((share, i) => share * (gradient[i]! - origin - mean)),
  );
}
