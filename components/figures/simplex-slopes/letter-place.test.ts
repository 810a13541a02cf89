import { expect, test } from 'vitest';
import { randn, softmax } from '../../../src/softmax/index.ts';
import { corners, pointOf } from '../simplex/triangle.ts';
import { distance, letterPlace, type Line } from './letter-place.ts';

/** The arrows from the point of three scores. */
function arrowsOf(scores: readonly number[]): Line[] {
  const shares = softmax([...scores]);
  const [x, y] = pointOf(shares);
  return shares.map((share, i) => {
    const [cx, cy] = corners[i]!;
    return [
      [x, y],
      [x + share * (cx - x), y + share * (cy - y)],
    ];
  });
}

test('a letter stands before the tip of its arrow where nothing else is', () => {
  const arrows = arrowsOf([0, 0, 0]);
  const [x, y] = letterPlace(arrows[2]!, arrows)!;
  expect(x).toBeCloseTo(170, 6);
  expect(y).toBeCloseTo(arrows[2]![1][1] - 13, 6);
});

test('letters keep off the sides, the corners’ names, the arrows and each other, wherever the point is', () => {
  for (let seed = 0; seed < 400; seed++) {
    const arrows = arrowsOf(randn(3, seed).map((score) => 2.5 * score));
    const sides = corners.map((corner, i): Line => [corner, corners[(i + 1) % 3]!]);
    const names: Line[] = [
      [
        [10, 290],
        [34, 290],
      ],
      [
        [306, 290],
        [330, 290],
      ],
      [
        [158, 6],
        [182, 6],
      ],
    ];
    const places = arrows.map((arrow) => letterPlace(arrow, arrows)).filter((at) => at !== undefined);
    for (const at of places) {
      for (const line of [...sides, ...names, ...arrows]) expect(distance(at, line)).toBeGreaterThan(8.7);
      for (const other of places)
        if (other !== at) expect(Math.hypot(other[0] - at[0], other[1] - at[1])).toBeGreaterThan(14);
    }
  }
});

test('on a side of the triangle letters stand beside it, inside', () => {
  const arrows = arrowsOf([2, 2, -4]);
  for (const arrow of arrows.slice(0, 2))
    expect(letterPlace(arrow, arrows)![1]).toBeLessThan(corners[0][1] - 9);
});

test('an arrow that is shorter than a letter has none', () => {
  const arrows = arrowsOf([4, -1, -1]);
  expect(arrows.map((arrow) => letterPlace(arrow, arrows))).toEqual([undefined, undefined, undefined]);
});
