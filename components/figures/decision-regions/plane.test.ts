import { describe, expect, test } from 'vitest';
import { softmax } from '../../../src/softmax/index.ts';
import { classes, descend, logitsAt, ninePoints, noWeights, type Weights } from './classifier.ts';
import { levels, outlines, reach, side } from './plane.ts';

const trained = Array.from({ length: 5 }).reduce<Weights>(
  (weights) => descend(weights, ninePoints, false),
  noWeights,
);
const skewed: Weights = [
  [1, -2, 0.3],
  [0.2, 1, -1],
  [-2, 0.1, 1],
];

/** The corners of a path, as points of the plane. */
function corners(path: string): [number, number][] {
  return [...path.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [
    (Number(x) / side) * 2 * reach - reach,
    reach - (Number(y) / side) * 2 * reach,
  ]);
}

const atBorder = ([a, b]: [number, number]) => Math.max(Math.abs(a), Math.abs(b)) > reach - 1e-6;

describe.each([
  ['after five steps', trained],
  ['with other weights', skewed],
])('the outlines %s', (_, weights) => {
  const drawn = outlines(weights);

  test('of each level run where the class has that share', () => {
    for (const k of classes) {
      levels.forEach((level, i) => {
        for (const corner of corners(drawn[k]![i + 1]!).filter((corner) => !atBorder(corner))) {
          expect(softmax(logitsAt(weights, corner))[k]!).toBeCloseTo(level, 1);
        }
      });
    }
  });

  test('of a larger share lie inside those of a smaller one', () => {
    for (const k of classes) {
      for (let i = 1; i < levels.length; i++) {
        for (const corner of corners(drawn[k]![i + 1]!)) {
          expect(softmax(logitsAt(weights, corner))[k]!).toBeGreaterThan(levels[i - 1]!);
        }
      }
    }
  });

  test('of where a class leads end where another has caught up', () => {
    for (const k of classes) {
      for (const corner of corners(drawn[k]![0]!).filter((corner) => !atBorder(corner))) {
        const logits = logitsAt(weights, corner);
        const other = Math.max(...logits.filter((__, j) => j !== k));
        expect(Math.abs(logits[k]! - other)).toBeLessThan(0.4);
      }
    }
  });
});

test('nothing is outlined before the first step, where all shares are equal', () => {
  expect(outlines(noWeights).flat().join('')).toBe('');
});
