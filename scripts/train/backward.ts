import type { Layer } from '../../src/digits/layer.ts';
import type { Network } from '../../src/digits/network.ts';

/** Room for the gradient with respect to each of the values of a network. */
export function makeBlame(network: Network): Float64Array[] {
  return network.values.map(({ length }) => new Float64Array(length));
}

/**
 * Adds the gradient of the loss with respect to the weights.
 *
 * @param network       after the forward pass of one image
 * @param logitGradient the gradient with respect to the logits of that pass
 * @param gradient      what is added to, in the shape of the network's layers
 * @param blame         from makeBlame; overwritten
 */
export function backward(
  { layers, wires, values }: Network,
  logitGradient: Float64Array,
  gradient: readonly Layer[],
  blame: readonly Float64Array[],
): void {
  blame.at(-1)!.set(logitGradient);
  for (let k = layers.length - 1; k >= 0; k--) {
    passBack(layers[k]!, wires[k]!, values[k]!, blame[k]!, blame[k + 1]!, gradient[k]!);
  }
}

function passBack(
  { shape, weights }: Layer,
  wires: Uint16Array,
  input: Float64Array,
  inputBlame: Float64Array,
  outputBlame: Float64Array,
  gradient: Layer,
): void {
  const { channels, units } = shape;
  const { weights: slopes, biases: biasSlopes } = gradient;
  inputBlame.fill(0);
  for (let i = 0; i < outputBlame.length; i++) biasSlopes[i % units]! += outputBlame[i]!;
  for (let wire = 0; wire < wires.length; wire += 3) {
    const from = wires[wire]! * channels;
    const tap = wires[wire + 1]! * channels;
    const to = wires[wire + 2]! * units;
    for (let channel = 0; channel < channels; channel++) {
      const value = input[from + channel]!;
      // A silent unit changes nothing, and is not to blame.
      if (value === 0) continue;
      const row = (tap + channel) * units;
      let sum = 0;
      for (let unit = 0; unit < units; unit++) {
        const share = outputBlame[to + unit]!;
        slopes[row + unit]! += value * share;
        sum += weights[row + unit]! * share;
      }
      inputBlame[from + channel]! += sum;
    }
  }
}
