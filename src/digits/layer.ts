/** How one layer looks at the one before it: through a square window that moves over it. */
export interface LayerShape {
  /** Places on each side of what comes in, and channels at each place. */
  readonly side: number;
  readonly channels: number;
  /** Places on each side of the window. */
  readonly window: number;
  /** Places from one position of the window to the next. */
  readonly stride: number;
  /** Places that the window reaches beyond the edge, where everything is 0. */
  readonly padding: number;
  /** Channels at each place of what goes out. */
  readonly units: number;
}

/** The weights of a layer, `weights[(tap * channels + channel) * units + unit]`: a tap is a place in the window. */
export interface Layer {
  readonly shape: LayerShape;
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** Places on each side of what goes out. */
export function outputSide({ side, window, stride, padding }: LayerShape): number {
  return Math.floor((side + 2 * padding - window) / stride) + 1;
}

export function weightCount({ window, channels, units }: LayerShape): number {
  return window ** 2 * channels * units;
}

/** Triples [place that comes in, tap, place that goes out], one after the other. */
export function connections(shape: LayerShape): Uint16Array {
  const { side, window, stride, padding } = shape;
  const across = outputSide(shape);
  const triples: number[] = [];
  for (let place = 0; place < across ** 2; place++) {
    for (let tap = 0; tap < window ** 2; tap++) {
      const x = (place % across) * stride - padding + (tap % window);
      const y = Math.floor(place / across) * stride - padding + Math.floor(tap / window);
      if (x >= 0 && x < side && y >= 0 && y < side) triples.push(y * side + x, tap, place);
    }
  }
  return Uint16Array.from(triples);
}

/** Sums of what comes in times weights, plus biases: place after place, unit after unit. */
export function applyLayer(
  { shape, weights, biases }: Layer,
  wires: Uint16Array,
  input: Float64Array,
  output: Float64Array,
): void {
  const { channels, units } = shape;
  for (let i = 0; i < output.length; i++) output[i] = biases[i % units]!;
  for (let wire = 0; wire < wires.length; wire += 3) {
    const from = wires[wire]! * channels;
    const tap = wires[wire + 1]! * channels;
    const to = wires[wire + 2]! * units;
    for (let channel = 0; channel < channels; channel++) {
      const value = input[from + channel]!;
      // Most places are paper, and half of the units are silent.
      if (value === 0) continue;
      const row = (tap + channel) * units;
      for (let unit = 0; unit < units; unit++) output[to + unit]! += value * weights[row + unit]!;
    }
  }
}
