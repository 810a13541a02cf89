import { expect, test } from 'vitest';
import { sharesAt } from '../simplex/triangle.ts';
import { bandOf, levels } from './bands.ts';
import { eigenvaluesOf } from './eigenvalues.ts';

/** The closed lines of a path, as points. */
const linesOf = (path: string) =>
  path
    .split('Z')
    .filter((line) => line !== '')
    .map((line) =>
      line
        .slice(1)
        .split('L')
        .map((point) => point.split(' ').map(Number) as [number, number]),
    );

/** How often a ray to the right crosses the lines: an odd number of times from a place that the even-odd rule fills. */
const isFilled = (path: string, [x, y]: readonly [number, number]) =>
  linesOf(path).reduce(
    (crossings, line) =>
      crossings +
      line.filter(([x1, y1], i) => {
        const [x2, y2] = line[(i + 1) % line.length]!;
        return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1);
      }).length,
    0,
  ) %
    2 ===
  1;

test.each(levels)('the band at %d is where the largest eigenvalue is at least that', (level) => {
  const path = bandOf(level);
  let [inside, outside] = [0, 0];
  for (let x = 32.3; x < 310; x += 7) {
    for (let y = 30.7; y < 270; y += 7) {
      const roomBeside = Math.min(x - 30, 310 - x) * Math.sqrt(3) - (270 - y);
      if (roomBeside < 4) continue;
      const largest = eigenvaluesOf(sharesAt([x, y]))[2];
      // straight pieces stand for the curve, and sharesAt keeps off the sides
      if (Math.abs(largest - level) < 0.015) continue;
      expect(isFilled(path, [x, y]), `${x}, ${y}: ${largest}`).toBe(largest > level);
      if (largest > level) inside++;
      else outside++;
    }
  }
  expect(inside).toBeGreaterThan(20);
  expect(outside).toBeGreaterThan(4);
});

test('no band is drawn at a level where it is a ring', () => {
  expect(() => bandOf(0.35)).toThrow('a ring');
});
