import { describe, expect, test } from 'vitest';
import { jacobian, randn, softmax } from '../../../src/softmax/index.ts';
import { bound, eigenvaluesOf, traceOf } from './eigenvalues.ts';

const draws = Array.from({ length: 500 }, (_, seed) => randn(3, seed).map((score) => 2 * score));

describe('the eigenvalues of J for three shares', () => {
  test('at 1, 2, 3 are those that mpmath gives', () => {
    const [zero, next, largest] = eigenvaluesOf(softmax([1, 2, 3]));
    expect(zero).toBe(0);
    expect(next).toBeCloseTo(0.118553300125137, 14);
    expect(largest).toBeCloseTo(0.3709036419844582, 14);
    expect(traceOf(softmax([1, 2, 3]))).toBeCloseTo(0.4894569421095954, 14);
  });

  test.each([
    ['0 in a corner', [1, 0, 0], 0, 0],
    ['½ in the middle of a side', [0.5, 0.5, 0], 0, bound],
    ['⅓ twice at the centre', [1 / 3, 1 / 3, 1 / 3], 1 / 3, 1 / 3],
  ])('are %s', (_, shares, next, largest) => {
    const [, second, last] = eigenvaluesOf(shares);
    expect(second).toBeCloseTo(next, 7);
    expect(last).toBeCloseTo(largest, 7);
  });

  test('make J − λ singular', () => {
    for (const scores of draws)
      for (const eigenvalue of eigenvaluesOf(softmax(scores))) {
        const [[a, b, c], [, d, e], [, , f]] = jacobian(scores).map((row, i) =>
          row.map((slope, j) => slope - (i === j ? eigenvalue : 0)),
        ) as [number[], number[], number[]];
        const minors = [d! * f! - e! * e!, b! * f! - c! * e!, b! * e! - c! * d!] as const;
        expect(a! * minors[0] - b! * minors[1] + c! * minors[2]).toBeCloseTo(0, 15);
      }
  });

  test('sum to the trace of J, lie between the shares in order, and stay at or below the bound', () => {
    for (const scores of draws) {
      const [least, middle, most] = softmax(scores).toSorted((a, b) => a - b) as [number, number, number];
      const [zero, next, largest] = eigenvaluesOf(softmax(scores));
      const diagonal = jacobian(scores).map((row, i) => row[i]!);
      expect(zero + next + largest).toBeCloseTo(diagonal[0]! + diagonal[1]! + diagonal[2]!, 14);
      const inOrder = [zero, least, next, middle, largest, most];
      expect(inOrder.toSorted((a, b) => a - b)).toEqual(inOrder);
      expect(largest).toBeLessThanOrEqual(bound);
    }
  });
});
