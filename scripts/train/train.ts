import type { Layer } from '../../src/digits/layer.ts';
import { Network } from '../../src/digits/network.ts';
import { crossEntropyGradient } from '../../src/softmax/index.ts';
import { Adam } from './adam.ts';
import { backward, makeBlame } from './backward.ts';
import { trainingStream } from './examples.ts';
import { arraysOf, emptyLayers, startLayers } from './layers.ts';

export interface Settings {
  readonly seed: number;
  readonly steps: number;
  /** Examples in a step. */
  readonly batch: number;
  /** Of the first step; it falls to 0 in a straight line. */
  readonly rate: number;
}

/**
 * Shows a network one batch of newly drawn digits after the other, and moves its weights down the gradient.
 *
 * @param report told ten times how much is done, from 0 to 1
 */
export function train(
  { seed, steps, batch, rate }: Settings,
  report: (done: number) => void = () => {},
): Layer[] {
  const layers = startLayers(seed);
  const gradient = emptyLayers();
  const [weights, slopes] = [arraysOf(layers), arraysOf(gradient)];
  const network = new Network(layers);
  const blame = makeBlame(network);
  const adam = new Adam(weights);
  const next = trainingStream(seed + 1);
  for (let step = 0; step < steps; step++) {
    for (const values of slopes) values.fill(0);
    for (let i = 0; i < batch; i++) {
      const { image, digit } = next();
      backward(network, crossEntropyGradient(network.forward(image), digit), gradient, blame);
    }
    for (const values of slopes) for (let i = 0; i < values.length; i++) values[i]! /= batch;
    adam.step(weights, slopes, rate * (1 - step / steps));
    if ((step + 1) % Math.ceil(steps / 10) === 0) report((step + 1) / steps);
  }
  return layers;
}
