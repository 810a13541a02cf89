const MEAN_DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const SMALL = 1e-8;

/**
 * Steps downhill that are as long for small slopes as for large ones.
 *
 * @see Kingma, Ba: Adam: a method for stochastic optimization, ICLR 2015
 */
export class Adam {
  readonly #means: Float64Array[];
  readonly #squares: Float64Array[];
  #meanLeft = 1;
  #squareLeft = 1;

  constructor(weights: readonly Float64Array[]) {
    this.#means = weights.map(({ length }) => new Float64Array(length));
    this.#squares = weights.map(({ length }) => new Float64Array(length));
  }

  step(weights: readonly Float64Array[], gradients: readonly Float64Array[], rate: number): void {
    this.#meanLeft *= MEAN_DECAY;
    this.#squareLeft *= SQUARE_DECAY;
    const length = rate / (1 - this.#meanLeft);
    const unbias = 1 / (1 - this.#squareLeft);
    weights.forEach((values, k) => {
      const [gradient, mean, square] = [gradients[k]!, this.#means[k]!, this.#squares[k]!];
      for (let i = 0; i < values.length; i++) {
        const slope = gradient[i]!;
        mean[i] = MEAN_DECAY * mean[i]! + (1 - MEAN_DECAY) * slope;
        square[i] = SQUARE_DECAY * square[i]! + (1 - SQUARE_DECAY) * slope * slope;
        values[i]! -= (length * mean[i]!) / (Math.sqrt(square[i]! * unbias) + SMALL);
      }
    });
  }
}
