import { logSumExp } from '../../../src/softmax/log-sum-exp.ts';
import { softmax } from '../../../src/softmax/softmax.ts';
import { sum } from '../../../src/softmax/sum.ts';
import type { Scale } from '../scale.ts';

/** What is added to the scores 1, 2, 3; always a whole number, so that the sums are doubles too. */
export const offsetScale: Scale = { min: 1, max: 1e15, step: 0.1, page: 1, log: true };

interface Drift {
  /** exp(x − LSE): the largest score and the logarithm of the sum are subtracted together */
  together: number[];
  togetherSum: number;
  shifted: number[];
  shiftedSum: number;
  /** the distance from one double to the next, where LSE lies */
  spacing: number;
}

export function driftAt(offset: number): Drift {
  const scores = [1, 2, 3].map((score) => score + Math.round(offset));
  const lse = logSumExp(scores);
  const together = scores.map((score) => Math.exp(score - lse));
  const shifted = softmax(scores);
  return {
    together,
    togetherSum: sum(together),
    shifted,
    shiftedSum: sum(shifted),
    spacing: spacingAt(lse),
  };
}

/** How far the next double is from this one: 2⁻⁵² of the power of two below it. */
export function spacingAt(value: number): number {
  return 2 ** (Math.floor(Math.log2(value)) - 52);
}

const decades = { lowest: -16, highest: 0 };

/** How high the chart draws a sum that should be 1: from 0, where it is off by 10⁻¹⁶ or less, to 1, where it is off by 1. */
export function heightOf(total: number): number {
  const { lowest, highest } = decades;
  const miss = Math.log10(Math.abs(total - 1));
  return Math.min(1, Math.max(0, (miss - lowest) / (highest - lowest)));
}
