import { like, type Like, type Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';
import { softmax } from './softmax.ts';
import { requireTarget } from './target.ts';

/**
 * The gradient of `crossEntropy` with respect to the logits: what the model says minus what is right.
 *
 *     ∂L/∂xᵢ = pᵢ − yᵢ
 *
 * Its entries sum to 0. A label y counts as the share 1 for y and 0 for the rest.
 *
 * @param logits      n real numbers; only their differences matter, and those are log-odds in nats
 * @param target      the right label as a position from 0 to n − 1, or n shares that sum to 1
 * @returns           n numbers from −1 to 1, in the kind of array that came in
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if the target is no label and no distribution over n labels
 * @example crossEntropyGradient([0, 0], 1) // → [0.5, -0.5]
 * @example crossEntropyGradient([5, 5], [0.25, 0.75]) // → [0.25, -0.25]
 */
export function crossEntropyGradient<S extends Numbers>(logits: S, target: number | Numbers): Like<S> {
  requireNumbers('crossEntropyGradient', 'logits', logits);
  requireTarget('crossEntropyGradient', target, logits.length);
  const shares = softmax(Array.from(logits));
  const wanted = (i: number) => (typeof target === 'number' ? Number(i === target) : target[i]!);
  return like(
    logits,
    shares.map((share, i) => share - wanted(i)),
  );
}
