import { softmax } from '../../../src/softmax/softmax.ts';
import type { Scale } from '../scale.ts';

export const scoreScale: Scale = { min: -4, max: 4, step: 0.05, page: 1 };

/** A point of the drawing, in units of its view box. */
export type Point = readonly [x: number, y: number];

/** Where the items A, B and C have everything: an equilateral triangle. */
export const corners: readonly [Point, Point, Point] = [
  [30, 270],
  [310, 270],
  [170, 270 - 140 * Math.sqrt(3)],
];

/** The corners themselves can't be reached: there one score would have to be infinitely far above the others. */
export const leastShare = 0.005;

/** The point that a share vector is: each corner pulls with its share. */
export function pointOf(shares: readonly number[]): Point {
  const along = (axis: 0 | 1) => corners.reduce((sum, corner, i) => sum + corner[axis] * shares[i]!, 0);
  return [along(0), along(1)];
}

/** The share vector that a point is, moved to the nearest one that can be reached. */
export function sharesAt([x, y]: Point): number[] {
  const [[ax, ay], [bx, by], [cx, cy]] = corners;
  const area = (by - cy) * (ax - cx) + (cx - bx) * (ay - cy);
  const a = ((by - cy) * (x - cx) + (cx - bx) * (y - cy)) / area;
  const b = ((cy - ay) * (x - cx) + (ax - cx) * (y - cy)) / area;
  const held = [a, b, 1 - a - b].map((share) => Math.max(leastShare, share));
  const total = held.reduce((sum, share) => sum + share, 0);
  return held.map((share) => share / total);
}

/**
 * Scores whose shares these are: the logarithms, moved by one constant. They keep the middle of the scores before, so far as
 * the scale has room for it.
 */
export function scoresFor(shares: readonly number[], before: readonly number[]): number[] {
  const logs = shares.map((share) => Math.log(share));
  const wanted = mean(before) - mean(logs);
  const { min, max } = scoreScale;
  const move = Math.min(max - Math.max(...logs), Math.max(min - Math.min(...logs), wanted));
  return logs.map((log) => log + move);
}

/** Where the line from a corner through the point meets the side across: there the item of the corner has nothing. */
export function acrossFrom(corner: number, scores: readonly number[]): Point {
  return pointOf(softmax(scores.map((score, i) => (i === corner ? -Infinity : score))));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
