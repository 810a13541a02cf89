import type { Grid } from '../../../src/digits/grid.ts';
import type { Contour } from './outline.ts';

/** Fills what lies inside the contours: each unit square is ink if its centre has a winding number other than 0. */
export function fill(contours: readonly Contour[]): Grid {
  const xs = contours.flat().map(([x]) => x);
  const ys = contours.flat().map(([, y]) => y);
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const width = Math.ceil(Math.max(...xs)) - left;
  const height = Math.ceil(Math.max(...ys)) - top;
  const ink = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const crossings = contours.flatMap((contour) => crossingsAt(contour, top + row + 0.5));
    for (let column = 0; column < width; column++) {
      const x = left + column + 0.5;
      const winding = crossings.reduce((sum, crossing) => sum + (crossing.x < x ? crossing.turn : 0), 0);
      ink[row * width + column] = Number(winding !== 0);
    }
  }
  return { width, height, ink };
}

function crossingsAt(contour: Contour, y: number): { x: number; turn: 1 | -1 }[] {
  return contour.flatMap(([bx, by], i) => {
    const [ax, ay] = contour.at(i - 1)!;
    if (ay < y === by < y) return [];
    return [{ x: ax + ((y - ay) / (by - ay)) * (bx - ax), turn: ay < y ? 1 : -1 }];
  });
}
