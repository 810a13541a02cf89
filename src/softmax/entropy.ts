import type { Numbers } from './numbers.ts';
import { describe, requireNumbers, requireShares } from './require.ts';

/**
 * How undecided a distribution is.
 *
 *     H(p) = −Σᵢ pᵢ ln pᵢ,   with 0 · ln 0 = 0
 *
 * 0 when one share has everything, ln n when all n are equal. For p = softmax(x) it is logSumExp(x) − Σᵢ pᵢ xᵢ.
 *
 * @param probabilities shares that sum to 1 (`scipy.stats.entropy` would rescale others; scores are refused here)
 * @param base          of the logarithm: e (the default) measures in nats, 2 in bits
 * @returns             the entropy, 0 or more; NaN if a share is NaN
 * @throws TypeError    if something is not a number or not an array
 * @throws RangeError   if a share is below 0, if they do not sum to 1, or if the base is not above 1
 * @example entropy([0.5, 0.5]) // → Math.LN2
 * @example entropy([0.5, 0.5], 2) // → 1
 * @example entropy([1, 0]) // → 0
 * @example entropy([1, 2, 3]) // → RangeError: entropy needs shares that sum to 1; probabilities sums to 6
 */
export function entropy(probabilities: Numbers, base = Math.E): number {
  requireNumbers('entropy', 'probabilities', probabilities);
  if (Array.from(probabilities).some(Number.isNaN)) return NaN;
  requireShares('entropy', 'probabilities', probabilities);
  if (typeof base !== 'number' || !(base > 1 && base < Infinity)) {
    throw new RangeError(`entropy needs a base above 1; base is ${describe(base)}`);
  }
  let nats = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const share = probabilities[i]!;
    if (share !== 0) nats -= share * Math.log(share);
  }
  return base === Math.E ? nats : nats / Math.log(base);
}
