import { describe, expect, test } from 'vitest';
import known from '../../../src/softmax/references/known-values.json' with { type: 'json' };
import { atLead, leadFor, twoLosses } from './two-losses.ts';

describe('cross-entropy beside squared error', () => {
  test('at 10, 0, 0 with the second class right has the slopes that mpmath gives', () => {
    const { cross, squared } = twoLosses([10, 0, 0], 1);
    expect(cross.slope).toBeCloseTo(Number(known.crossEntropy[1]!.gradient[1]), 12);
    expect(squared.slope).toBeCloseTo(Number(known.squaredError[1]), 12);
  });

  test.each([-9, -2, 0, 0.5, 7])('with a lead of %d has the slopes that small steps measure', (lead) => {
    const measured = (loss: 'cross' | 'squared') =>
      (atLead(lead + 1e-5)[loss].loss - atLead(lead - 1e-5)[loss].loss) / 2e-5;
    expect(atLead(lead).cross.slope).toBeCloseTo(measured('cross'), 8);
    expect(atLead(lead).squared.slope).toBeCloseTo(measured('squared'), 8);
  });

  test('costs −ln p, with the slope p − 1', () => {
    for (const lead of [-5, 0, 3]) {
      const { share, cross } = atLead(lead);
      expect(cross.loss).toBeCloseTo(-Math.log(share), 12);
      expect(cross.slope).toBeCloseTo(share - 1, 12);
    }
  });

  test('squared error goes flat at a hopeless answer, cross-entropy does not', () => {
    expect(Math.abs(atLead(-10).squared.slope)).toBeLessThan(0.001);
    expect(atLead(-10).cross.slope).toBeLessThan(-0.999);
  });
});

test('a share leads back to the lead that gives it', () => {
  for (const lead of [-10, -0.3, 0, 4]) expect(leadFor(atLead(lead).share)).toBeCloseTo(lead, 9);
});
