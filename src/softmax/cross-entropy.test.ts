import { describe, expect, test } from 'vitest';
import { crossEntropy } from './cross-entropy.ts';
import known from './references/known-values.json' with { type: 'json' };
import { softmax } from './softmax.ts';

describe('crossEntropy', () => {
  test.each(known.crossEntropy)(
    'of $logits for label $label agrees with mpmath',
    ({ logits, label, loss }) => {
      expect(crossEntropy(logits, label)).toBeCloseTo(Number(loss), 14);
    },
  );

  test('stays exact where the share has become 0', () => {
    expect(crossEntropy([1000, 0], 1)).toBe(1000);
    expect(crossEntropy([-Infinity, 0], 0)).toBe(Infinity);
  });

  test('of equal logits is ln n, and of a sure and right model 0', () => {
    expect(crossEntropy([7, 7, 7], 2)).toBeCloseTo(Math.log(3), 15);
    expect(crossEntropy([1000, 0], 0)).toBe(0);
    expect(crossEntropy([5], 0)).toBe(0);
  });

  test('takes shares of the labels, and a label is one of them', () => {
    expect(crossEntropy([1, 2, 3], [0, 1, 0])).toBe(crossEntropy([1, 2, 3], 1));
    const mixed = 0.25 * crossEntropy([1, 2, 3], 0) + 0.75 * crossEntropy([1, 2, 3], 2);
    expect(crossEntropy([1, 2, 3], [0.25, 0, 0.75])).toBeCloseTo(mixed, 14);
  });

  test('lets a label that never occurs cost nothing', () => {
    expect(crossEntropy([-Infinity, 0], [0, 1])).toBe(0);
  });

  test.each(known.labelSmoothing)(
    'has the known floor under label smoothing, n = $n',
    ({ n, floor, gap }) => {
      const target = Array.from({ length: n }, (_, i) => (i === 0 ? 0.9 + 0.1 / n : 0.1 / n));
      const loss = (distance: number) =>
        crossEntropy(
          Array.from({ length: n }, (_, i) => (i === 0 ? distance : 0)),
          target,
        );
      expect(loss(Number(gap))).toBeCloseTo(Number(floor), 14);
      expect(loss(Number(gap) + 0.1)).toBeGreaterThan(Number(floor));
      expect(loss(Number(gap) - 0.1)).toBeGreaterThan(Number(floor));
    },
  );

  test.each(known.doubleSoftmax)(
    'of shares instead of logits is stuck above its floor, n = $n',
    ({ n, floor, largestShare }) => {
      const sure = Array.from({ length: n }, (_, i) => (i === 0 ? 1000 : 0));
      expect(crossEntropy(softmax(sure), 0)).toBeCloseTo(Number(floor), 12);
      expect(softmax(softmax(sure))[0]).toBeCloseTo(Number(largestShare), 12);
      expect(crossEntropy(sure, 0)).toBe(0);
    },
  );

  test('is NaN where softmax is', () => {
    expect(crossEntropy([NaN, 1], 1)).toBe(NaN);
    expect(crossEntropy([Infinity, 1], 0)).toBe(NaN);
  });

  test.each([
    [() => crossEntropy([1, 2], 2), 'crossEntropy needs a whole number from 0 to 1; target is 2'],
    [() => crossEntropy([1, 2], -1), 'crossEntropy needs a whole number from 0 to 1; target is -1'],
    [() => crossEntropy([1, 2], 0.5), 'crossEntropy needs a whole number from 0 to 1; target is 0.5'],
    [() => crossEntropy([1, 2], [1, 1]), 'crossEntropy needs shares that sum to 1; target sums to 2'],
    [() => crossEntropy([1, 2], [2, -1]), 'crossEntropy needs shares of 0 or more; target[1] is -1'],
    [
      () => crossEntropy([1, 2], [1]),
      'crossEntropy needs one value of target for each score; target has 1 and there are 2 scores',
    ],
    [() => crossEntropy([1, 2], '1' as never), 'crossEntropy needs an array of numbers; target is "1"'],
    [() => crossEntropy(['1'] as never, 0), 'crossEntropy needs numbers; logits[0] is "1"'],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(sentence);
  });
});
