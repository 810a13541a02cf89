import type { Point, Stroke } from '../../../src/digits/stroke.ts';

/** A point of a skeleton; at a corner the pen turns, elsewhere it runs through in a curve. */
interface Knot {
  readonly at: Point;
  readonly corner: boolean;
}

export type Skeleton = readonly (readonly Knot[])[];

/**
 * Reads a skeleton: points `x,y` from 0 to 100, y downwards; `!` after a point makes a corner; `|` lifts the pen.
 *
 * @example readSkeleton('0,0! 50,0! | 20,20 30,60')
 */
export function readSkeleton(notation: string): Skeleton {
  return notation.split(' | ').map((stroke) =>
    stroke.split(' ').map((knot) => {
      const [x, y] = knot.replace('!', '').split(',').map(Number);
      return { at: [x! / 100, y! / 100], corner: knot.endsWith('!') };
    }),
  );
}

/** Points on the curve between two knots. */
const PIECES = 5;

/**
 * The line through the knots: a Catmull–Rom spline, which starts anew at corners.
 *
 * @see Catmull, Rom: A class of local interpolating splines, Computer Aided Geometric Design, 1974
 */
export function drawSkeleton(skeleton: Skeleton): Stroke[] {
  return skeleton.map((knots) => {
    const stroke: Point[] = [];
    for (let i = 0; i + 1 < knots.length; i++) {
      const [from, to] = [knots[i]!, knots[i + 1]!];
      const before = (from.corner ? undefined : knots[i - 1]) ?? from;
      const after = (to.corner ? undefined : knots[i + 2]) ?? to;
      for (let piece = 0; piece < PIECES; piece++) {
        stroke.push(spline(before.at, from.at, to.at, after.at, piece / PIECES));
      }
    }
    stroke.push(knots.at(-1)!.at);
    return stroke;
  });
}

function spline(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const along = (axis: 0 | 1) =>
    b[axis] +
    0.5 *
      t *
      (c[axis] -
        a[axis] +
        t *
          (2 * a[axis] -
            5 * b[axis] +
            4 * c[axis] -
            d[axis] +
            t * (3 * (b[axis] - c[axis]) + d[axis] - a[axis])));
  return [along(0), along(1)];
}
