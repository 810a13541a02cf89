import { MersenneTwister } from './mersenne-twister.ts';
import { requireWhole } from './require.ts';

/**
 * Random numbers that are spread evenly from 0 up to but not including 1, the same for the same seed:
 * `np.random.seed(seed); np.random.random_sample(n)`, bit for bit.
 *
 * @param n           how many
 * @param seed        a whole number from 0 to 2³² − 1
 * @returns           n multiples of 2⁻⁵³
 * @throws RangeError if n or the seed is not such a number
 * @example uniform(2) // → [0.5488135039273248, 0.7151893663724195]
 * @example uniform(2, 42) // → [0.3745401188473625, 0.9507143064099162]
 */
export function uniform(n: number, seed = 0): number[] {
  requireWhole('uniform', 'n', n, 0, 2 ** 32 - 1);
  const generator = new MersenneTwister('uniform', seed);
  return Array.from({ length: n }, () => generator.uniform());
}
