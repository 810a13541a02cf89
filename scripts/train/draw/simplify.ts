import type { Point, Stroke } from '../../../src/digits/stroke.ts';

/**
 * Leaves out points until what is left is no further than `tolerance` from what was there.
 *
 * @see Douglas, Peucker: Algorithms for the reduction of the number of points, Cartographica 10(2), 1973
 */
export function simplify(stroke: Stroke, tolerance: number): Stroke {
  if (stroke.length < 3) return stroke;
  const [first, last] = [stroke[0]!, stroke.at(-1)!];
  const distances = stroke.map((point) => distance(point, first, last));
  const furthest = Math.max(...distances);
  if (furthest <= tolerance) return [first, last];
  const turn = distances.indexOf(furthest);
  return [
    ...simplify(stroke.slice(0, turn + 1), tolerance).slice(0, -1),
    ...simplify(stroke.slice(turn), tolerance),
  ];
}

/** From a point to the stretch between a and b, which may be one point. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
