import { cumulativeShares, positionOf } from './cumulative.ts';
import type { Numbers } from './numbers.ts';
import { requireShares } from './require.ts';
import { uniform } from './uniform.ts';

/**
 * Draws positions, each as often as its share says: `np.random.seed(seed); np.random.choice(len(p), n, p=p)`.
 *
 * A number u is drawn evenly from [0, 1), and the shares are added up until they pass it. The sums are divided by the
 * last one: shares that sum to 1 − 1e-16 still have an owner for every u.
 *
 * @param probabilities shares that sum to 1
 * @param n             how many draws, with replacement
 * @param seed          a whole number from 0 to 2³² − 1
 * @returns             n positions, none with a share of 0
 * @throws TypeError    if something is not a number or not an array
 * @throws RangeError   if the shares are no distribution, or n or the seed no such number
 * @example sample([0.5, 0.25, 0.25], 8) // → [1, 1, 1, 1, 0, 1, 0, 2]
 * @example sample([0, 1, 0], 3) // → [1, 1, 1]
 */
export function sample(probabilities: Numbers, n: number, seed = 0): number[] {
  requireShares('sample', 'probabilities', probabilities);
  const cumulative = cumulativeShares(probabilities);
  return uniform(n, seed).map((u) => positionOf(u, cumulative));
}
