import { requireLogits } from './logits.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import type { Numbers } from './numbers.ts';
import { preciseLog } from './precise-log.ts';
import { requireWhole } from './require.ts';

/**
 * Draws positions, each as often as its softmax share says, without computing a share: add noise to every logit and take
 * the highest.
 *
 *     argmaxᵢ (xᵢ + Gᵢ),   Gᵢ = −ln(−ln Uᵢ) with Uᵢ even on (0, 1)
 *
 * @param logits      real numbers or −Infinity, in nats; at least one above −Infinity
 * @param n           how many draws, with replacement
 * @param seed        a whole number from 0 to 2³² − 1; the noise is that of `np.random.gumbel(size=(n, len(logits)))`
 * @returns           n positions, none with a logit of −Infinity
 * @throws TypeError  if something is not a number or not an array
 * @throws RangeError if no logit is above −Infinity or one is NaN or +Infinity, or n or the seed is no such number
 * @see Adams: The Gumbel-max trick for discrete distributions, lips.cs.princeton.edu
 * @example gumbelMax([0, 1, 2], 6) // → [2, 2, 2, 2, 2, 1]
 * @example gumbelMax([-Infinity, 0], 3) // → [1, 1, 1]
 */
export function gumbelMax(logits: Numbers, n: number, seed = 0): number[] {
  requireLogits('gumbelMax', logits);
  requireWhole('gumbelMax', 'n', n, 0, 2 ** 32 - 1);
  if (Array.from(logits).every((logit) => logit === -Infinity)) {
    throw new RangeError('gumbelMax needs a logit above -Infinity; there is none');
  }
  const generator = new MersenneTwister('gumbelMax', seed);
  return Array.from({ length: n }, () => {
    let winner = 0;
    let best = -Infinity;
    for (let i = 0; i < logits.length; i++) {
      const noisy = logits[i]! + gumbel(generator);
      if (noisy > best) [winner, best] = [i, noisy];
    }
    return winner;
  });
}

function gumbel(generator: MersenneTwister): number {
  // 1 − u lies in (0, 1]; at 1 the noise would be infinite, so that number is drawn again.
  let u = 1;
  while (u === 1) u = 1 - generator.uniform();
  return -preciseLog(-preciseLog(u));
}
