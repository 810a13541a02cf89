import type { Point } from './classifier.ts';
import { mostPoints } from './picture.ts';
import { reach } from './plane.ts';

/** Points are moved in tenths, and stay in the plane. */
export function placed([a, b]: Point['at']): Point['at'] {
  const within = (value: number) => Math.round(10 * Math.min(reach, Math.max(-reach, value))) / 10 + 0;
  return [within(a), within(b)];
}

const keys = new Map<string, readonly [a: number, b: number]>([
  ['ArrowRight', [0.1, 0]],
  ['ArrowLeft', [-0.1, 0]],
  ['ArrowUp', [0, 0.1]],
  ['ArrowDown', [0, -0.1]],
  ['PageUp', [0, 1]],
  ['PageDown', [0, -1]],
  ['Home', [-2 * reach, 0]],
  ['End', [2 * reach, 0]],
]);

/** Where a key moves a point; undefined for a key that moves none. */
export function afterKey(key: string, [a, b]: Point['at']): Point['at'] | undefined {
  const by = keys.get(key);
  return by && placed([a + by[0], b + by[1]]);
}

/** A tenth point among those of class 0 that says it is of class 1. */
export const oddPoint: Point = { at: [0, 2.5], label: 1 };

const free: readonly Point[] = [
  { at: [0, 0], label: 0 },
  { at: [1.5, 1], label: 2 },
  { at: [-1.5, 1], label: 1 },
];

/** One more point, this one or the first that is not there yet; as many as the picture has room for. */
export function withPoint(points: readonly Point[], wanted?: Point): readonly Point[] {
  if (points.length === mostPoints) return points;
  const taken = ({ at: [a, b] }: Point) => points.some(({ at }) => at[0] === a && at[1] === b);
  return [...points, wanted ?? free.find((point) => !taken(point)) ?? free[0]!];
}

/** One point less; a training needs at least one. */
export function withoutPoint(points: readonly Point[], index: number): readonly Point[] {
  return points.length === 1 ? points : points.filter((_, i) => i !== index);
}

export function withChanged(
  points: readonly Point[],
  index: number,
  change: Partial<Point>,
): readonly Point[] {
  return points.map((point, i) => (i === index ? { ...point, ...change } : point));
}
