import { drawStrokes } from './draw-strokes.ts';
import type { Grid } from './grid.ts';
import { SIDE, type DigitImage } from './image.ts';
import { prune } from './prune.ts';
import type { Point, Stroke } from './stroke.ts';
import { thin } from './thin.ts';
import { toBitmap } from './to-bitmap.ts';
import { trace } from './trace.ts';

/** Pixels between the line's middle and the edge of the image. */
const MARGIN = 2;

/** So that the tremor of a line that is nearly straight stays small. */
const MOST_WIDENED = 1.7;

/**
 * Makes the image that the classifier sees from what a pen drew: moved to the middle, scaled until it is as high or as
 * wide as the image allows, and drawn with one pen. So it matters neither where somebody draws, nor how large, nor with
 * what pen. A single point becomes a dot.
 *
 * @param strokes      in any unit, y downwards
 * @throws RangeError  if there is no point, or one that is not finite
 */
export function prepareStrokes(strokes: readonly Stroke[]): DigitImage {
  const points = strokes.flat();
  if (points.length === 0) throw new RangeError('prepareStrokes needs at least one point; strokes has none');
  const wrong = points.find((point) => !point.every(Number.isFinite));
  if (wrong) throw new RangeError(`prepareStrokes needs finite points; one is [${wrong.join(', ')}]`);
  const [left, right] = extent(points, 0);
  const [top, bottom] = extent(points, 1);
  const [across, down] = scales(right - left, bottom - top);
  const place = ([x, y]: Point): Point => [
    SIDE / 2 + (x - (left + right) / 2) * across,
    SIDE / 2 + (y - (top + bottom) / 2) * down,
  ];
  return drawStrokes(strokes.map((stroke) => stroke.map(place)));
}

/**
 * The same from a picture: its lines are thinned to strokes first, whatever their width.
 *
 * @throws RangeError if no pixel has ink, or the numbers are not as many as the pixels
 */
export function prepareGrid(grid: Grid): DigitImage {
  return prepareStrokes(traceGrid(grid));
}

/**
 * The middles of the lines in a picture, in pixels of a bitmap whose longer side is 48.
 *
 * @throws RangeError as prepareGrid
 */
export function traceGrid(grid: Grid): Stroke[] {
  const { width, height, ink } = grid;
  if (ink.length !== width * height) {
    throw new RangeError(`prepareGrid needs ${width} × ${height} numbers; ink has ${ink.length}`);
  }
  const bitmap = toBitmap(grid);
  if (bitmap.width === 0) throw new RangeError('prepareGrid needs at least one pixel of ink; all are 0');
  const lines = thin(bitmap);
  return prune(trace(lines), (0.5 * count(bitmap.pixels)) / count(lines.pixels));
}

const count = (pixels: Uint8Array) => pixels.reduce((total, pixel) => total + pixel, 0);

function extent(points: readonly Point[], axis: 0 | 1): [least: number, most: number] {
  let [least, most] = [Infinity, -Infinity];
  for (const point of points) {
    least = Math.min(least, point[axis]);
    most = Math.max(most, point[axis]);
  }
  return [least, most];
}

/** Narrow digits are widened: 4 and 9 of five pixels each are hard to tell apart. */
function scales(width: number, height: number): [across: number, down: number] {
  const longer = Math.max(width, height);
  if (longer === 0) return [0, 0];
  const scale = (SIDE - 2 * MARGIN) / longer;
  const widen = (side: number) => scale * Math.min(MOST_WIDENED, Math.sqrt(longer / side));
  return [widen(width), widen(height)];
}
