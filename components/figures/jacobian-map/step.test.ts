import { describe, expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { largestMiss, stepFrom } from './step.ts';

const starts = Array.from({ length: 200 }, (_, seed) => randn(4, seed).map((score) => 1.5 * score));
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('a step of one score', () => {
  test('from a tie of two has the slopes ¼ and −¼', () => {
    expect(stepFrom([1, 1], 0, 0.5)).toMatchObject({ slopes: [0.25, -0.25], predicted: [0.125, -0.125] });
  });

  test('gives to its share what it takes from the others, as predicted and really', () => {
    for (const start of starts) {
      const { slopes, predicted, really } = stepFrom(start, 2, 0.7);
      for (const changes of [slopes, predicted, really]) {
        expect(total(changes)).toBeCloseTo(0, 14);
        expect(changes.map(Math.sign)).toEqual([-1, -1, 1, -1]);
      }
    }
  });

  // no second derivative p(1 − p)(1 − 2p) of a share is beyond 1/(6√3), and half of that goes with the square of the step
  test('is missed by no more than 1/(12√3) times its square', () => {
    for (const start of starts)
      for (const by of [-2, -0.3, 0.01, 0.5, 3])
        expect(largestMiss(start, 1, by)).toBeLessThanOrEqual(by ** 2 / (12 * Math.sqrt(3)));
  });

  test('ten times as small is missed by about a hundredth', () => {
    for (const start of starts) {
      const { misses } = stepFrom(start, 1, 0.02);
      const smaller = stepFrom(start, 1, 0.002).misses;
      const size = Math.max(...misses.map(Math.abs));
      misses.forEach((miss, i) =>
        expect(Math.abs(miss - 100 * smaller[i]!)).toBeLessThan(0.02 * size + 2e-7),
      );
    }
  });
});
