import { describe, expect, test } from 'vitest';
import { logSumExp } from './log-sum-exp.ts';
import known from './references/known-values.json' with { type: 'json' };
import { softmax } from './softmax.ts';
import { sum } from './sum.ts';
import { toFloat16 } from './to-float16.ts';
import { toFloat32 } from './to-float32.ts';

const { float64, float32, float16 } = known.cliffs;

/** The first double above a positive one. */
const next = (x: number) => x * (1 + 2 ** -52);

describe('the cliffs of exp', () => {
  test('in doubles are where mpmath sees them', () => {
    const edge = 709.782712893384;
    expect(Number(float64.lnLargest)).toBe(edge);
    expect(Math.exp(edge)).toBeLessThan(Infinity);
    expect(Math.exp(next(edge))).toBe(Infinity);
    expect(Number(float64.becomesZeroBelow)).toBeCloseTo(-745.1332191019412, 12);
    expect(Math.exp(-745.1332191019411)).toBe(5e-324);
    expect(Math.exp(-745.1332191019412)).toBe(0);
  });

  test.each([
    ['float32', toFloat32, float32, 88.72283172607422, 88.72283935546875],
    ['float16', toFloat16, float16, 11.0859375, 11.09375],
  ])('in %s are where mpmath sees them', (_, round, cliff, last, beyond) => {
    expect(round([last, beyond])).toEqual([last, beyond]);
    expect(last).toBeLessThan(Number(cliff.lnLargest));
    expect(beyond).toBeGreaterThan(Number(cliff.lnLargest));
    expect(round([Math.exp(last)])[0]).toBeLessThan(Infinity);
    expect(round([Math.exp(beyond)])[0]).toBe(Infinity);
    const zero = Number(cliff.becomesZeroBelow);
    expect(round([Math.exp(zero + 1e-6)])[0]).toBeGreaterThan(0);
    expect(round([Math.exp(zero - 1e-6)])[0]).toBe(0);
  });

  test('lie where the powers of e pass the limits of the format', () => {
    for (const [x, value] of known.cliffs.expAt) {
      const expected = Number(value);
      expect(Math.abs(Math.exp(Number(x)) - expected)).toBeLessThanOrEqual(2 ** -52 * expected + 5e-324);
    }
  });
});

describe('the top share', () => {
  test('is 1 in doubles once the gap has passed 53 ln 2', () => {
    const gap = Number(float64.topShareIsOneFromGap);
    expect(softmax([0, -gap * (1 + 1e-9)])[0]).toBe(1);
    expect(softmax([0, -gap * (1 - 1e-9)])[0]).toBeLessThan(1);
  });

  test('is 1 where the sum is rounded to float32 once the gap has passed 24 ln 2', () => {
    const gap = Number(float32.topShareIsOneFromGap);
    expect(toFloat32([1 + Math.exp(-gap * (1 + 1e-9))])[0]).toBe(1);
    expect(toFloat32([1 + Math.exp(-gap * (1 - 1e-9))])[0]).toBeGreaterThan(1);
  });

  test('of a Float32Array is rounded once only, and is 1 from 25 ln 2 on', () => {
    const share = (gap: number) => softmax(Float32Array.of(0, -gap))[0];
    expect(share(25 * Math.LN2 + 1e-4)).toBe(1);
    expect(share(25 * Math.LN2 - 1e-4)).toBe(1 - 2 ** -24);
  });
});

describe('shares by exp(x − logSumExp), without a division', () => {
  test.each(known.divisionFree)(
    'drift at the offset $offset to the sum $sum',
    ({ offset, sum: expected }) => {
      const scores = [1, 2, 3].map((score) => score + offset);
      const total = logSumExp(scores);
      const drifted = sum(scores.map((score) => Math.exp(score - total)));
      expect(Math.abs(drifted - Number(expected))).toBeLessThanOrEqual((offset + 4) * 2 ** -52);
      expect(softmax(scores)).toEqual(softmax([1, 2, 3]));
    },
  );

  test('are off by 3 % at 1e15, where the sum is known exactly', () => {
    const scores = [1, 2, 3].map((score) => score + 1e15);
    const total = logSumExp(scores);
    const { sum: expected } = known.divisionFree.at(-1)!;
    expect(sum(scores.map((score) => Math.exp(score - total)))).toBeCloseTo(Number(expected), 14);
  });
});

describe('the scores of seed 0', () => {
  const { scores, ranges, topSteps, steepest } = known.seedVector;
  const order = [...scores].sort((a, b) => a - b);
  const shares = softmax(order);

  test('span what mpmath finds, before and after', () => {
    const spans = [order, shares].map((line) => line.at(-1)! - line[0]!);
    const steps = [order, shares].map((line) => line.at(-1)! - line.at(-2)!);
    spans.forEach((span, i) => expect(span).toBeCloseTo(Number(ranges[i]), 14));
    steps.forEach((step, i) => expect(step).toBeCloseTo(Number(topSteps[i]), 14));
  });

  test('rise nowhere by more than 0.2445 of a share per unit of score', () => {
    const slopes = shares.slice(1).map((share, i) => (share - shares[i]!) / (order[i + 1]! - order[i]!));
    expect(Math.max(...slopes)).toBeCloseTo(Number(steepest), 12);
  });
});
