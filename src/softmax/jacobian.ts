import type { Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';
import { softmax } from './softmax.ts';

/**
 * How each share answers to each score: the derivatives of softmax.
 *
 *     J_ij = ∂pᵢ/∂xⱼ = pᵢ (δ_ij − pⱼ),   J = diag(p) − p pᵀ
 *
 * Symmetric; every row and column sums to 0, since a share only grows at the cost of the others; no entry leaves
 * [−1/4, 1/4] and no eigenvalue [0, 1/2].
 *
 * On the diagonal pᵢ (1 − pᵢ) is written as pᵢ Σ_{j≠i} pⱼ, which keeps its digits when pᵢ is next to 1.
 *
 * @param scores     n real numbers
 * @returns          n rows of n numbers, shares per unit of score
 * @throws TypeError if something is not a number or not an array
 * @example jacobian([0, 0]) // → [[0.25, -0.25], [-0.25, 0.25]]
 * @example jacobian([1000, 0]) // → [[0, 0], [0, 0]]
 */
export function jacobian(scores: Numbers): number[][] {
  requireNumbers('jacobian', 'scores', scores);
  const p = softmax(Array.from(scores));
  return p.map((share, i) => {
    const row = p.map((other) => 0 - share * other);
    row[i] = 0;
    row[i] = row.reduce((rest, derivative) => rest - derivative, 0);
    return row;
  });
}
