import { MersenneTwister } from './mersenne-twister.ts';
import { preciseLog } from './precise-log.ts';
import { requireWhole } from './require.ts';

/**
 * Random numbers from the standard normal distribution, the same for the same seed:
 * `np.random.seed(seed); np.random.randn(n)`.
 *
 * A point is drawn in the unit disc; its direction and its distance r from the centre give two numbers at once (the polar
 * method of Marsaglia and Bray). The logarithm in it is rounded correctly here, so that each engine draws the same bits;
 * NumPy takes the one of its platform, and on Linux about 1 draw in 3000 differs from this one in its last bit.
 *
 * @param n           how many
 * @param seed        a whole number from 0 to 2³² − 1
 * @returns           n numbers, with mean 0 and variance 1 in the long run
 * @throws RangeError if n or the seed is not such a number
 * @see numpy/random/src/legacy/legacy-distributions.c, `legacy_gauss`
 * @example randn(2) // → [1.764052345967664, 0.4001572083672233]
 * @example randn(1, 42) // → [0.4967141530112327]
 */
export function randn(n: number, seed = 0): number[] {
  requireWhole('randn', 'n', n, 0, 2 ** 32 - 1);
  const generator = new MersenneTwister('randn', seed);
  const draws: number[] = [];
  while (draws.length < n) {
    const x = 2 * generator.uniform() - 1;
    const y = 2 * generator.uniform() - 1;
    const square = x * x + y * y;
    if (square >= 1 || square === 0) continue;
    const factor = Math.sqrt((-2 * preciseLog(square)) / square);
    draws.push(factor * y, factor * x);
  }
  draws.length = n;
  return draws;
}
