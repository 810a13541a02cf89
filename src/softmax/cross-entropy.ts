import { logSoftmax } from './log-softmax.ts';
import type { Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';
import { requireTarget } from './target.ts';

/**
 * The loss of a classifier: how surprised it is by the right answer.
 *
 *     L = −ln p_y = logSumExp(x) − x_y       for the label y
 *     L = −Σᵢ yᵢ ln pᵢ                       for shares y of the labels
 *
 * It takes the scores (logits), not the shares: the logarithm of a share that has become 0 would be −Infinity. Applying
 * softmax first would cap what the loss can tell apart: with n labels it could never fall below ln(1 + (n − 1)/e).
 *
 * @param logits      n real numbers; only their differences matter, and those are log-odds in nats
 * @param target      the right label as a position from 0 to n − 1, or n shares that sum to 1
 * @returns           the loss in nats: 0 or more; ln n for equal logits
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if the target is no label and no distribution over n labels
 * @example crossEntropy([0, 0], 1) // → Math.LN2
 * @example crossEntropy([1000, 0], 1) // → 1000
 * @example crossEntropy([3, 3], [0.5, 0.5]) // → Math.LN2
 * @example crossEntropy([1, 2, 3], 3) // → RangeError: crossEntropy needs a whole number from 0 to 2; target is 3
 */
export function crossEntropy(logits: Numbers, target: number | Numbers): number {
  requireNumbers('crossEntropy', 'logits', logits);
  requireTarget('crossEntropy', target, logits.length);
  const logShares = logSoftmax(Array.from(logits));
  if (typeof target === 'number') return 0 - logShares[target]!;
  let loss = 0;
  for (let i = 0; i < target.length; i++) {
    // A label that never occurs costs nothing, not even where its logarithm is −Infinity.
    if (target[i] !== 0) loss -= target[i]! * logShares[i]!;
  }
  return loss;
}
