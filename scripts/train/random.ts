import { MersenneTwister } from '../../src/softmax/mersenne-twister.ts';

/** Random choices that are the same for the same seed, on every machine: nothing but the four operations is used. */
export class Random {
  readonly #generator: MersenneTwister;

  constructor(seed: number) {
    this.#generator = new MersenneTwister('Random', seed);
  }

  /** Evenly spread. */
  between(least: number, most: number): number {
    return least + (most - least) * this.#generator.uniform();
  }

  /** Shaped like a bell, with mean 0 and this standard deviation, and never beyond 3 of them. */
  around0(deviation: number): number {
    return deviation * 2 * (this.between(0, 1) + this.between(0, 1) + this.between(0, 1) - 1.5);
  }

  chance(probability: number): boolean {
    return this.between(0, 1) < probability;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.between(0, items.length))]!;
  }
}
