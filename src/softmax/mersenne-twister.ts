import { requireWhole } from './require.ts';

const SIZE = 624;
const SHIFT = 397;

/**
 * The random numbers of MT19937, seeded as `np.random.seed(seed)` seeds it (`init_genrand`).
 *
 * @see Matsumoto, Nishimura: Mersenne twister, ACM TOMACS 8(1), 1998
 */
export class MersenneTwister {
  readonly #state = new Uint32Array(SIZE);
  #next = SIZE;

  /** @throws RangeError if the seed is not a whole number from 0 to 2³² − 1 */
  constructor(caller: string, seed: number) {
    requireWhole(caller, 'seed', seed, 0, 2 ** 32 - 1);
    const state = this.#state;
    state[0] = seed;
    for (let i = 1; i < SIZE; i++) {
      const previous = state[i - 1]! ^ (state[i - 1]! >>> 30);
      state[i] = Math.imul(1812433253, previous) + i;
    }
  }

  /** The next number from 0 up to but not including 1: a multiple of 2⁻⁵³. */
  uniform(): number {
    const high = this.#bits() >>> 5;
    const low = this.#bits() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  }

  #bits(): number {
    if (this.#next === SIZE) this.#twist();
    let word = this.#state[this.#next++]!;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c5680;
    word ^= (word << 15) & 0xefc60000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  #twist(): void {
    const state = this.#state;
    for (let i = 0; i < SIZE; i++) {
      const joined = (state[i]! & 0x80000000) | (state[(i + 1) % SIZE]! & 0x7fffffff);
      state[i] = state[(i + SHIFT) % SIZE]! ^ (joined >>> 1) ^ (joined & 1 ? 0x9908b0df : 0);
    }
    this.#next = 0;
  }
}
