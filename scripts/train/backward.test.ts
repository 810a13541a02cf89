import { expect, test } from 'vitest';
import { Network } from '../../src/digits/network.ts';
import { crossEntropy, crossEntropyGradient } from '../../src/softmax/index.ts';
import { backward, makeBlame } from './backward.ts';
import { trainingStream } from './examples.ts';
import { arraysOf, emptyLayers, startLayers } from './layers.ts';

test('the gradient is how much the loss changes with each weight', () => {
  const layers = startLayers(3);
  // With biases of 0 every unit that sees only paper would stand at the bend of max(0, x), where there is no slope.
  for (const { biases } of layers) biases.fill(0.01);
  const network = new Network(layers);
  const { image, digit } = trainingStream(4)();
  const loss = () => crossEntropy(network.forward(image), digit);
  const gradient = emptyLayers();
  network.forward(image);
  backward(network, crossEntropyGradient(network.forward(image), digit), gradient, makeBlame(network));

  const nudge = 1e-6;
  arraysOf(layers).forEach((weights, k) => {
    const slopes = arraysOf(gradient)[k]!;
    expect(slopes.some((slope) => Math.abs(slope) > 1e-4)).toBe(true);
    for (let i = 0; i < weights.length; i += Math.ceil(weights.length / 40)) {
      const before = weights[i]!;
      weights[i] = before + nudge;
      const above = loss();
      weights[i] = before - nudge;
      const slope = (above - loss()) / (2 * nudge);
      weights[i] = before;
      expect(slopes[i]).toBeCloseTo(slope, 6);
    }
  });
});

test('gradients of several images add up', () => {
  const network = new Network(startLayers(3));
  const { image, digit } = trainingStream(4)();
  const gradient = emptyLayers();
  const blame = makeBlame(network);
  const show = () => backward(network, crossEntropyGradient(network.forward(image), digit), gradient, blame);
  show();
  const once = arraysOf(gradient).map((slopes) => slopes.slice());
  show();
  arraysOf(gradient).forEach((slopes, k) => {
    slopes.forEach((slope, i) => expect(slope).toBeCloseTo(2 * once[k]![i]!, 10));
  });
});
