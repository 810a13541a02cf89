import { expect, test } from 'vitest';
import { ninePoints } from './classifier.ts';
import { mostPoints } from './picture.ts';
import { afterKey, oddPoint, placed, withChanged, withoutPoint, withPoint } from './spots.ts';

test('a point stays in the plane and on its tenths, and its zero has no sign', () => {
  expect(placed([1.2345, -9])).toEqual([1.2, -4]);
  expect(Object.is(placed([-0.01, 0])[0], 0)).toBe(true);
});

test.each([
  ['ArrowRight', [1.1, 2]],
  ['ArrowDown', [1, 1.9]],
  ['PageUp', [1, 3]],
  ['Home', [-4, 2]],
  ['End', [4, 2]],
])('%s moves it to %j', (key, to) => {
  expect(afterKey(key, [1, 2])).toEqual(to);
});

test('other keys move nothing', () => {
  expect(afterKey('a', [1, 2])).toBeUndefined();
});

test('points are added where none is yet, until there is no room', () => {
  let points = withPoint(ninePoints, oddPoint);
  expect(points.at(-1)).toEqual({ at: [0, 2.5], label: 1 });
  points = withPoint(withPoint(points));
  expect(new Set(points.map(({ at }) => String(at))).size).toBe(mostPoints);
  expect(withPoint(points)).toBe(points);
});

test('a point is removed or changed, and the others stay; the last one can not go', () => {
  expect(withoutPoint(ninePoints, 8)).toEqual(ninePoints.slice(0, 8));
  expect(withoutPoint([oddPoint], 0)).toEqual([oddPoint]);
  expect(withChanged(ninePoints, 0, { label: 2 })[0]).toEqual({ at: [0, 2], label: 2 });
  expect(withChanged(ninePoints, 0, { label: 2 }).slice(1)).toEqual(ninePoints.slice(1));
});
