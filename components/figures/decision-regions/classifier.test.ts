import { describe, expect, test } from 'vitest';
import training from '../../../content/references/training.json' with { type: 'json' };
import {
  countRight,
  descend,
  meanLoss,
  ninePoints,
  noWeights,
  slopesAt,
  type Weights,
} from './classifier.ts';

function after(steps: number, twice: boolean, points = ninePoints): Weights {
  let weights = noWeights;
  for (let step = 0; step < steps; step++) weights = descend(weights, points, twice);
  return weights;
}

describe('the classifier of the figure', () => {
  test('has the points of the recording', () => {
    expect(ninePoints.map(({ at }) => at)).toEqual(training.points);
    expect(ninePoints.map(({ label }) => label)).toEqual(training.labels);
  });

  test.each(training.losses)('has after %d steps the recorded loss %s', (steps, loss) => {
    expect(Math.abs(meanLoss(after(Number(steps), false), ninePoints, false) - Number(loss))).toBeLessThan(
      1e-9,
    );
  });

  test.each(training.twiceLosses)(
    'has with softmax twice after %d steps the recorded loss %s',
    (steps, loss) => {
      expect(Math.abs(meanLoss(after(Number(steps), true), ninePoints, true) - Number(loss))).toBeLessThan(
        1e-9,
      );
    },
  );

  test('has all nine right after one step, with softmax once or twice', () => {
    expect(countRight(noWeights, ninePoints)).toBe(3);
    expect(countRight(after(1, false), ninePoints)).toBe(9);
    expect(countRight(after(1, true), ninePoints)).toBe(9);
  });

  test('has slopes that sum to 0 at each point', () => {
    for (const twice of [false, true]) {
      for (const point of ninePoints) {
        const slopes = slopesAt(after(3, twice), point, twice);
        expect(Math.abs(slopes.reduce((a, b) => a + b, 0))).toBeLessThan(1e-15);
      }
    }
  });
});
