import { architecture } from '../../src/digits/architecture.ts';
import { weightCount, type Layer } from '../../src/digits/layer.ts';
import { Random } from './random.ts';

export function emptyLayers(): Layer[] {
  return architecture.map((shape) => ({
    shape,
    weights: new Float64Array(weightCount(shape)),
    biases: new Float64Array(shape.units),
  }));
}

/** The arrays of layers, always in the same order. */
export function arraysOf(layers: readonly Layer[]): Float64Array[] {
  return layers.flatMap(({ weights, biases }) => [weights, biases]);
}

/**
 * Weights to start from: sums that stay near 1 from layer to layer.
 *
 * @see He, Zhang, Ren, Sun: Delving deep into rectifiers, ICCV 2015
 */
export function startLayers(seed: number): Layer[] {
  const random = new Random(seed);
  const layers = emptyLayers();
  for (const { shape, weights } of layers) {
    const spread = Math.sqrt(2 / (shape.window ** 2 * shape.channels));
    for (let i = 0; i < weights.length; i++) weights[i] = random.around0(spread);
  }
  return layers;
}
