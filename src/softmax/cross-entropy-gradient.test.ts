import { describe, expect, test } from 'vitest';
import training from '../../content/references/training.json' with { type: 'json' };
import { crossEntropyGradient } from './cross-entropy-gradient.ts';
import { crossEntropy } from './cross-entropy.ts';
import known from './references/known-values.json' with { type: 'json' };
import { softmax } from './softmax.ts';
import { vjp } from './vjp.ts';

describe('crossEntropyGradient', () => {
  test.each(known.crossEntropy)(
    'at $logits for label $label agrees with mpmath',
    ({ logits, label, gradient }) => {
      crossEntropyGradient(logits, label).forEach((slope, i) =>
        expect(slope).toBeCloseTo(Number(gradient[i]), 15),
      );
    },
  );

  test('is the slope of the loss', () => {
    const logits = [0.3, -1.2, 2];
    for (const target of [1, [0.2, 0.5, 0.3]]) {
      crossEntropyGradient(logits, target).forEach((slope, i) => {
        const at = (h: number) =>
          crossEntropy(
            logits.map((logit, j) => logit + (i === j ? h : 0)),
            target,
          );
        expect((at(1e-5) - at(-1e-5)) / 2e-5).toBeCloseTo(slope, 8);
      });
    }
  });

  test('leaves the logits alone, keeps their kind and says what it needs', () => {
    const logits = Float32Array.of(0, 0);
    expect(crossEntropyGradient(logits, 0)).toEqual(Float32Array.of(-0.5, 0.5));
    expect(logits).toEqual(Float32Array.of(0, 0));
    expect(() => crossEntropyGradient([1], 1)).toThrow(
      'crossEntropyGradient needs a whole number from 0 to 0; target is 1',
    );
    expect(() => crossEntropyGradient(['1'] as never, 0)).toThrow(
      'crossEntropyGradient needs numbers; logits[0] is "1"',
    );
  });
});

describe('a classifier of nine points', () => {
  const { points, labels, rate, losses, odd, oddLosses, twiceLosses } = training;

  function train(
    xy: number[][],
    right: number[],
    eta: number,
    steps: number,
    twice = false,
  ): { loss: number; norm: number } {
    const weights = [0, 1, 2].map(() => [0, 0, 0]);
    const rows = xy.map(([x = 0, y = 0]) => [x, y, 1]);
    const logits = (row: number[]) =>
      weights.map((weight) => weight.reduce((total, w, j) => total + w * row[j]!, 0));
    const taken = (row: number[]) => (twice ? softmax(logits(row)) : logits(row));
    const slope = (row: number[], label: number) => {
      const slopes = crossEntropyGradient(taken(row), label);
      return twice ? vjp(logits(row), slopes) : slopes;
    };
    for (let step = 0; step < steps; step++) {
      const slopes = rows.map((row, i) => slope(row, right[i]!));
      weights.forEach((weight, k) => {
        for (let j = 0; j < 3; j++) {
          const slope = rows.reduce((total, row, i) => total + slopes[i]![k]! * row[j]!, 0);
          weight[j]! -= (eta * slope) / rows.length;
        }
      });
    }
    const loss = rows.reduce((total, row, i) => total + crossEntropy(taken(row), right[i]!), 0) / rows.length;
    return { loss, norm: Math.hypot(...weights.flatMap((weight) => weight.slice(0, 2))) };
  }

  test.each(losses)('has after %d steps the loss %s', (steps, loss, norm) => {
    const trained = train(points, labels, rate, Number(steps));
    expect(Math.abs(trained.loss - Number(loss))).toBeLessThan(1e-9);
    expect(Math.abs(trained.norm - Number(norm))).toBeLessThan(1e-9);
  });

  test.each(twiceLosses)('has after %d steps with softmax taken twice the loss %s', (steps, loss) => {
    const trained = train(points, labels, rate, Number(steps), true);
    expect(Math.abs(trained.loss - Number(loss))).toBeLessThan(1e-9);
  });

  test.each(oddLosses)('with one point that contradicts has after %d steps the loss %s', (steps, loss) => {
    const trained = train([...points, odd.point], [...labels, odd.label], odd.rate, Number(steps));
    expect(Math.abs(trained.loss - Number(loss))).toBeLessThan(1e-9);
  });
});
