import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entropy } from './entropy.ts';
import { logSumExp } from './log-sum-exp.ts';
import known from './references/known-values.json' with { type: 'json' };
import { softmax } from './softmax.ts';
import { sum } from './sum.ts';

describe('entropy', () => {
  test.each(known.vectors)('of the shares of $scores agrees with mpmath', ({ scores, entropy: expected }) => {
    expect(entropy(softmax(scores))).toBeCloseTo(Number(expected), 13);
  });

  test('is logSumExp less the mean score', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 30 }),
        (x) => {
          const p = softmax(x);
          const mean = sum(p.map((share, i) => share * x[i]!));
          expect(entropy(p)).toBeCloseTo(logSumExp(x) - mean, 12);
        },
      ),
    );
  });

  test.each(known.temperatures)('rises with the temperature at the known rate, at $temperature', (row) => {
    const h = row.temperature * 1e-4;
    const at = (temperature: number) => entropy(softmax(row.scores, { temperature }));
    const slope = (at(row.temperature + h) - at(row.temperature - h)) / (2 * h);
    expect(slope).toBeCloseTo(Number(row.entropySlope), 6);
  });

  test('is measured in the units of its base', () => {
    expect(entropy([0.25, 0.25, 0.25, 0.25], 2)).toBe(2);
    expect(entropy([0.1, 0.9], 10)).toBeCloseTo(entropy([0.1, 0.9]) / Math.LN10, 15);
  });

  test('takes 0 · ln 0 for 0, and NaN for NaN', () => {
    expect(entropy([0, 1])).toBe(0);
    expect(entropy([NaN, NaN])).toBe(NaN);
  });

  test.each([
    [() => entropy([1, 2, 3]), 'entropy needs shares that sum to 1; probabilities sums to 6'],
    [() => entropy([]), 'entropy needs shares that sum to 1; probabilities sums to 0'],
    [() => entropy([1.5, -0.5]), 'entropy needs shares of 0 or more; probabilities[1] is -0.5'],
    [() => entropy([0.5, 0.5], 1), 'entropy needs a base above 1; base is 1'],
    [() => entropy([0.5, 0.5], NaN), 'entropy needs a base above 1; base is NaN'],
    [() => entropy([0.5, 0.5], Infinity), 'entropy needs a base above 1; base is Infinity'],
    [() => entropy(0.5 as never), 'entropy needs an array of numbers; probabilities is 0.5'],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(sentence);
  });
});
