import { describe, expect, test } from 'vitest';
import { Network } from '../../src/digits/network.ts';
import { unpack } from '../../src/digits/unpack.ts';
import { crossEntropy } from '../../src/softmax/index.ts';
import { trainingStream } from './examples.ts';
import { startLayers } from './layers.ts';
import { pack } from './pack.ts';
import { train } from './train.ts';

const short = { seed: 5, steps: 60, batch: 16, rate: 0.004 };

describe('train', () => {
  test('gives the same bits for the same seed, and others for another', () => {
    expect(pack(train(short))).toBe(pack(train(short)));
    expect(pack(train({ ...short, seed: 6 }))).not.toBe(pack(train(short)));
  });

  test('brings the loss down', () => {
    const next = trainingStream(9);
    const examples = Array.from({ length: 100 }, next);
    const loss = (layers: ReturnType<typeof startLayers>) => {
      const network = new Network(layers);
      return examples.reduce((sum, { image, digit }) => sum + crossEntropy(network.forward(image), digit), 0);
    };
    expect(loss(train(short))).toBeLessThan(0.6 * loss(startLayers(short.seed)));
  });
});

describe('pack', () => {
  const layers = startLayers(7);
  layers[1]!.biases[3] = 0.25;
  const again = unpack(pack(layers));

  test('keeps each weight to half a step of its unit, and biases as float32', () => {
    layers.forEach(({ shape, weights, biases }, k) => {
      expect(again[k]!.biases).toEqual(biases);
      const largest = (unit: number) =>
        Math.max(...weights.filter((_, i) => i % shape.units === unit).map(Math.abs));
      weights.forEach((weight, i) => {
        const step = largest(i % shape.units) / 127;
        expect(Math.abs(again[k]!.weights[i]! - weight)).toBeLessThanOrEqual(0.5001 * step);
      });
    });
  });

  test('changes nothing when what it wrote is packed again', () => {
    expect(pack(again)).toBe(pack(layers));
  });
});
