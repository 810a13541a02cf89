import { MersenneTwister } from '../../softmax/mersenne-twister.ts';
import { randn } from '../../softmax/randn.ts';

/** Random inputs; the same seed gives the same ones, bit for bit in each engine. */
export interface Draw {
  /** a whole number, both ends included */
  integer: (from: number, to: number) => number;
  /** evenly spread, `to` excluded */
  uniform: (from: number, to: number) => number;
  /** numbers around 0 from a normal distribution with this standard deviation */
  scores: (length: number, spread?: number) => number[];
  /** a copy in another order */
  shuffled: <T>(list: readonly T[]) => T[];
}

export function drawFrom(seed: number): Draw {
  const generator = new MersenneTwister('draw', seed);
  const integer = (from: number, to: number) => from + Math.floor(generator.uniform() * (to - from + 1));
  return {
    integer,
    uniform: (from, to) => from + generator.uniform() * (to - from),
    scores: (length, spread = 2) => randn(length, integer(0, 2 ** 31 - 1)).map((score) => score * spread),
    shuffled: <T>(list: readonly T[]) => {
      const copy = [...list];
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = integer(0, last);
        [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
      }
      return copy;
    },
  };
}

/** A seed for each step, so that a new draw in one step leaves the inputs of the others as they are. */
export function seedOfStep(seed: number, index: number): number {
  return (seed * 31 + index * 7919 + 17) % 2 ** 31;
}
