import { describe, expect, test } from 'vitest';
import type { Grid } from './grid.ts';
import { SIDE, type DigitImage } from './image.ts';
import { prepareGrid, prepareStrokes, traceGrid } from './prepare.ts';
import type { Point, Stroke } from './stroke.ts';

const seven: Stroke[] = [
  [
    [0, 0],
    [60, 0],
    [25, 100],
  ],
  [
    [20, 50],
    [55, 50],
  ],
];

const move = (strokes: readonly Stroke[], to: (point: Point) => Point) =>
  strokes.map((stroke) => stroke.map(to));

/** A canvas on which a round pen of this width has drawn. */
function paint(strokes: readonly Stroke[], side: number, pen: number): Grid {
  const ink = new Uint8Array(side * side);
  for (const stroke of strokes) {
    stroke.slice(1).forEach(([bx, by], i) => {
      const [ax, ay] = stroke[i]!;
      for (let t = 0; t <= 1; t += 1 / 400) {
        const [x, y] = [ax + t * (bx - ax), ay + t * (by - ay)];
        for (let row = Math.floor(y - pen); row <= y + pen; row++) {
          for (let column = Math.floor(x - pen); column <= x + pen; column++) {
            if (Math.hypot(column + 0.5 - x, row + 0.5 - y) <= pen / 2) ink[row * side + column] = 255;
          }
        }
      }
    });
  }
  return { width: side, height: side, ink };
}

/** Mean difference of two images, as a share of full ink. */
function difference(a: DigitImage, b: DigitImage): number {
  return a.reduce((sum, ink, i) => sum + Math.abs(ink - b[i]!), 0) / a.length / 255;
}

/** The first and last row, or column, with ink. */
function inked(image: DigitImage, of: (pixel: number) => number): [number, number] {
  const places = [...image.keys()].filter((pixel) => image[pixel]! > 0).map(of);
  return [Math.min(...places), Math.max(...places)];
}
const rows = (image: DigitImage) => inked(image, (pixel) => Math.floor(pixel / SIDE));
const columns = (image: DigitImage) => inked(image, (pixel) => pixel % SIDE);

describe('prepareStrokes', () => {
  test('gives the same image wherever the digit stands on the canvas', () => {
    const moved = move(seven, ([x, y]) => [x + 320, y - 64]);
    expect(prepareStrokes(moved)).toEqual(prepareStrokes(seven));
  });

  test('gives the same image however large the digit is', () => {
    const small = move(seven, ([x, y]) => [x / 8, y / 8]);
    expect(prepareStrokes(small)).toEqual(prepareStrokes(seven));
  });

  test('does not mind in which direction and in which order strokes were drawn', () => {
    const backwards = [...seven].reverse().map((stroke) => [...stroke].reverse());
    expect(difference(prepareStrokes(backwards), prepareStrokes(seven))).toBeLessThan(0.001);
  });

  test('puts the digit in the middle, a pixel from the edge', () => {
    expect(rows(prepareStrokes(seven))).toEqual([1, 14]);
    expect(columns(prepareStrokes([[[0, 0], [100, 0]]]))).toEqual([1, 14]); // prettier-ignore
  });

  test('widens a narrow digit, and a line that is nearly straight only a little', () => {
    const width = (strokes: Stroke[]) => {
      const [first, last] = columns(prepareStrokes(strokes));
      return last - first;
    };
    const narrow = move(seven, ([x, y]) => [x / 2, y]);
    expect(width(narrow)).toBeGreaterThan(width(seven) / 2 + 1);
    expect(width([[[0, 0], [2, 50], [0, 100]]])).toBeLessThanOrEqual(4); // prettier-ignore
  });

  test('makes a dot of a single point', () => {
    const image = prepareStrokes([[[7, 7]]]);
    expect([rows(image), columns(image)]).toEqual([
      [7, 8],
      [7, 8],
    ]);
  });

  test('refuses a drawing without points, and points that are not finite', () => {
    expect(() => prepareStrokes([])).toThrow('prepareStrokes needs at least one point; strokes has none');
    expect(() => prepareStrokes([[[0, NaN]]])).toThrow('prepareStrokes needs finite points; one is [0, NaN]');
  });
});

describe('prepareGrid', () => {
  const placed = move(seven, ([x, y]) => [x + 70, y + 50]);

  test.each([4, 8, 14])('gives nearly the image of the strokes for a pen %i pixels wide', (pen) => {
    expect(difference(prepareGrid(paint(placed, 200, pen)), prepareStrokes(seven))).toBeLessThan(0.045);
  });

  test('gives the same image wherever the digit stands, and in any unit of ink', () => {
    const grid = paint(placed, 200, 8);
    const moved = paint(move(placed, ([x, y]) => [x + 31, y + 17]), 200, 8); // prettier-ignore
    expect(prepareGrid(moved)).toEqual(prepareGrid(grid));
    expect(prepareGrid({ ...grid, ink: Array.from(grid.ink, (ink) => ink / 1000) })).toEqual(
      prepareGrid(grid),
    );
  });

  test('keeps the rings of an 8, and crossings', () => {
    const ring = Array.from({ length: 33 }, (_, i): Point => {
      const turn = (i / 16) * Math.PI;
      return [100 + 25 * Math.sin(turn), 70 + 25 * Math.cos(turn)];
    });
    const eight = [ring, move([ring], ([x, y]) => [x, y + 50])[0]!];
    expect(difference(prepareGrid(paint(eight, 200, 9)), prepareStrokes(eight))).toBeLessThan(0.045);
  });

  test('works on a bitmap whose longer side is 48 pixels, be it high or wide', () => {
    const pixels = Array.from({ length: 60 }, () => 1);
    const [wide] = traceGrid({ width: 60, height: 1, ink: pixels });
    const [high] = traceGrid({ width: 1, height: 60, ink: pixels });
    expect([wide!.length, high!.length]).toEqual([48, 48]);
  });

  test('refuses a picture without ink, and numbers that are not as many as the pixels', () => {
    expect(() => prepareGrid({ width: 2, height: 2, ink: [0, 0, 0, 0] })).toThrow(
      'prepareGrid needs at least one pixel of ink; all are 0',
    );
    expect(() => prepareGrid({ width: 2, height: 2, ink: [1] })).toThrow(
      'prepareGrid needs 2 × 2 numbers; ink has 1',
    );
  });
});
