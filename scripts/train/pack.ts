import type { Layer } from '../../src/digits/layer.ts';

const MOST = 127;

/**
 * Rounds weights to whole numbers from −127 to 127, with one scale for each unit, and writes them down as
 * `src/digits/unpack.ts` reads them.
 */
export function pack(layers: readonly Layer[]): string {
  return Buffer.concat(layers.flatMap(packLayer)).toString('base64');
}

function packLayer({ shape: { units }, weights, biases }: Layer): Uint8Array[] {
  const scales = Float32Array.from(biases, (_, unit) => {
    const largest = weights.reduce(
      (most, weight, i) => (i % units === unit ? Math.max(most, Math.abs(weight)) : most),
      0,
    );
    return largest === 0 ? 1 : largest / MOST;
  });
  const whole = Int8Array.from(weights, (weight, i) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / scales[i % units]!))),
  );
  return [packFloats(scales), packFloats(biases), new Uint8Array(whole.buffer)];
}

/** As float32, lowest byte first. */
function packFloats(values: ArrayLike<number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * values.length));
  for (let i = 0; i < values.length; i++) view.setFloat32(4 * i, values[i]!, true);
  return new Uint8Array(view.buffer);
}
