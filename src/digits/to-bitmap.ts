import type { Bitmap, Grid } from './grid.ts';

/** The longer side of the ink, in pixels: fine enough for the counter of a bold 8, and quick to thin. */
const LONGER_SIDE = 48;
/** Samples across a pixel, in each direction. */
const SAMPLES = 3;

/** Cuts out the ink, brings it to one size, and decides for each pixel: ink or paper. No ink gives no pixels. */
export function toBitmap({ width, height, ink }: Grid): Bitmap {
  let most = 0;
  for (let i = 0; i < ink.length; i++) most = Math.max(most, ink[i]!);
  let [left, right, top, bottom] = [width, -1, height, -1];
  for (let i = 0; i < ink.length; i++) {
    if (ink[i] === 0 || ink[i]! < most / 2) continue;
    const [x, y] = [i % width, Math.floor(i / width)];
    [left, right, top, bottom] = [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(top, y),
      Math.max(bottom, y),
    ];
  }
  if (right < 0) return { width: 0, height: 0, pixels: new Uint8Array() };

  const scale = LONGER_SIDE / Math.max(right + 1 - left, bottom + 1 - top);
  const columns = Math.max(1, Math.round((right + 1 - left) * scale)) + 2;
  const rows = Math.max(1, Math.round((bottom + 1 - top) * scale)) + 2;
  const pixels = new Uint8Array(columns * rows);
  for (let row = 1; row < rows - 1; row++) {
    for (let column = 1; column < columns - 1; column++) {
      let total = 0;
      for (let sample = 0; sample < SAMPLES ** 2; sample++) {
        const across = column - 1 + ((sample % SAMPLES) + 0.5) / SAMPLES;
        const down = row - 1 + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES;
        total += inkAt(left + across / scale, top + down / scale);
      }
      pixels[row * columns + column] = Number(total >= (SAMPLES ** 2 * most) / 2);
    }
  }
  return { width: columns, height: rows, pixels };

  /** Between the centres of pixels the ink changes evenly. */
  function inkAt(x: number, y: number): number {
    const [column, row] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
    const [across, down] = [x - 0.5 - column, y - 0.5 - row];
    const upper = (1 - across) * pixelAt(column, row) + across * pixelAt(column + 1, row);
    const lower = (1 - across) * pixelAt(column, row + 1) + across * pixelAt(column + 1, row + 1);
    return (1 - down) * upper + down * lower;
  }

  /** Beyond the cut, the nearest pixel in it: else the ends of strokes would fade. */
  function pixelAt(column: number, row: number): number {
    const x = Math.min(right, Math.max(left, column));
    const y = Math.min(bottom, Math.max(top, row));
    return ink[y * width + x]!;
  }
}
