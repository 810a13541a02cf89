import type { DigitImage } from './image.ts';
import { applyLayer, connections, outputSide, type Layer } from './layer.ts';

/**
 * Layers one after the other. It only adds, multiplies and compares, in one order, so every engine computes the same bits.
 */
export class Network {
  readonly layers: readonly Layer[];
  readonly wires: readonly Uint16Array[];
  /** `values[0]` is the image from 0 to 1, `values[k + 1]` what layer k makes of `values[k]`. Reused from image to image. */
  readonly values: readonly Float64Array[];

  constructor(layers: readonly Layer[]) {
    this.layers = layers;
    this.wires = layers.map(({ shape }) => connections(shape));
    const { side, channels } = layers[0]!.shape;
    const sizes = layers.map(({ shape }) => outputSide(shape) ** 2 * shape.units);
    this.values = [side ** 2 * channels, ...sizes].map((size) => new Float64Array(size));
  }

  /** The logits, in an array that the next image overwrites. */
  forward(image: DigitImage): Float64Array {
    const { layers, wires, values } = this;
    for (let pixel = 0; pixel < image.length; pixel++) values[0]![pixel] = image[pixel]! / 255;
    layers.forEach((layer, k) => {
      const output = values[k + 1]!;
      applyLayer(layer, wires[k]!, values[k]!, output);
      if (k + 1 < layers.length) rectify(output);
    });
    return values.at(-1)!;
  }
}

function rectify(values: Float64Array): void {
  for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i] = 0;
}
