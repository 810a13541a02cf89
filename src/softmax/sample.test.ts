import { describe, expect, test } from 'vitest';
import { cumulativeShares, positionOf } from './cumulative.ts';
import { chiSquare, quantile } from './references/chi-square.ts';
import recorded from './references/numpy-random.json' with { type: 'json' };
import { sample } from './sample.ts';
import { softmax } from './softmax.ts';

describe('sample', () => {
  test.each(recorded.seeds)('draws what np.random.choice draws, with seed $seed', ({ seed, choice }) => {
    expect(sample([0.1, 0.2, 0.3, 0.4], 40, seed)).toEqual(choice);
  });

  test('draws each position as often as its share says', () => {
    const shares = softmax([0, 1, 2, -1, 0.5]);
    expect(chiSquare(sample(shares, 20_000, 3), shares)).toBeLessThan(quantile(4, '0.9999'));
  });

  test('never draws a share of 0, at the end or elsewhere', () => {
    const draws = sample([0, 0.5, 0, 0.5, 0], 2000, 1);
    expect(new Set(draws)).toEqual(new Set([1, 3]));
  });

  test('finds an owner for every u, where the shares sum to less than 1', () => {
    const cumulative = cumulativeShares([1 / 3 - 1e-8, 1 / 3, 1 / 3]);
    expect(positionOf(1 - 2 ** -53, cumulative)).toBe(2);
    expect(positionOf(0, cumulativeShares([0, 1]))).toBe(1);
    expect(positionOf(0.5, cumulativeShares([0.5, 0.5]))).toBe(1);
  });

  test.each([
    [() => sample([1, 2], 1), 'sample needs shares that sum to 1; probabilities sums to 3'],
    [() => sample([], 1), 'sample needs shares that sum to 1; probabilities sums to 0'],
    [() => sample([NaN, NaN], 1), 'sample needs shares that sum to 1; probabilities sums to NaN'],
    [() => sample([2, -1], 1), 'sample needs shares of 0 or more; probabilities[1] is -1'],
    [() => sample([1], -1), 'uniform needs a whole number from 0 to 4294967295; n is -1'],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(sentence);
  });
});
