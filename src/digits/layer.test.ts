import { describe, expect, test } from 'vitest';
import { applyLayer, connections, outputSide, weightCount, type Layer } from './layer.ts';

const window3 = { side: 3, channels: 1, window: 3, stride: 2, padding: 1, units: 1 };

function apply(layer: Layer, input: number[]): number[] {
  const output = new Float64Array(outputSide(layer.shape) ** 2 * layer.shape.units);
  applyLayer(layer, connections(layer.shape), Float64Array.from(input), output);
  return [...output];
}

describe('a layer', () => {
  test('adds up what its window sees, and sees nothing beyond the edge', () => {
    const weights = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const input = [1, 0, 0, 0, 1, 0, 0, 0, 10];
    // Window at the top left: the middle tap sees 1, the last one the middle of the input.
    expect(apply({ shape: window3, weights, biases: Float64Array.of(0.5) }, input)).toEqual([
      5 + 9 + 0.5,
      7 + 0.5,
      3 + 0.5,
      1 + 50 + 0.5,
    ]);
  });

  test('keeps channels and units apart', () => {
    const shape = { side: 1, channels: 2, window: 1, stride: 1, padding: 0, units: 3 };
    const weights = Float64Array.from([1, 2, 3, 10, 20, 30]);
    expect(weightCount(shape)).toBe(6);
    expect(apply({ shape, weights, biases: Float64Array.of(0, 0, 100) }, [1, 2])).toEqual([21, 42, 163]);
  });

  test('that sees everything has one place', () => {
    expect(outputSide({ ...window3, padding: 0, stride: 1 })).toBe(1);
  });
});
