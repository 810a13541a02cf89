import { architecture } from './architecture.ts';
import { fromBase64 } from './base64.ts';
import { weightCount, type Layer } from './layer.ts';

/**
 * Reads the layers as `scripts/train/pack.ts` writes them: for each layer a scale and a bias for each unit (float32, lowest
 * byte first), then its weights as whole numbers from −127 to 127 (int8), each to be multiplied by the scale of its unit.
 *
 * @param text in base64
 */
export function unpack(text: string): Layer[] {
  const { buffer } = fromBase64(text);
  const view = new DataView(buffer);
  let at = 0;
  const readFloats = (count: number) =>
    Float64Array.from({ length: count }, () => view.getFloat32((at += 4) - 4, true));
  return architecture.map((shape) => {
    const scales = readFloats(shape.units);
    const biases = readFloats(shape.units);
    const whole = new Int8Array(buffer, at, weightCount(shape));
    at += whole.length;
    return {
      shape,
      biases,
      weights: Float64Array.from(whole, (weight, i) => weight * scales[i % shape.units]!),
    };
  });
}
