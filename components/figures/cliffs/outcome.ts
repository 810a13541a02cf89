import { softmaxNaive } from '../../../src/softmax/softmax-naive.ts';
import { softmax } from '../../../src/softmax/softmax.ts';

/** The scores at which `exp` in doubles overflows, begins to lose digits, and is 0. */
export const overflow = 1024 * Math.LN2;
export const thin = -1022 * Math.LN2;
export const zero = -1075 * Math.LN2;

/** What becomes of the shares when the formula is computed by the letter. */
export type Outcome = 'right' | 'losing' | 'none' | 'zeros' | 'some';

export interface Computed {
  outcome: Outcome;
  exponentials: number[];
  naive: number[];
  shifted: number[];
  /** how far the farthest share of the formula lies from the right one; NaN where it is no number */
  error: number;
}

export function compute(scores: readonly number[]): Computed {
  const exponentials = scores.map((score) => Math.exp(score));
  const naive = softmaxNaive(scores);
  const shifted = softmax(scores);
  const error = naive.reduce((most, share, i) => Math.max(most, Math.abs(share - shifted[i]!)), 0);
  return { outcome: outcomeOf(naive, error), exponentials, naive, shifted, error };
}

function outcomeOf(naive: readonly number[], error: number): Outcome {
  if (naive.every(Number.isNaN)) return 'none';
  if (naive.some(Number.isNaN)) return 'some';
  if (naive.every((share) => share === 0)) return 'zeros';
  // an addition of 700 costs about 1e-13; what is worse comes from lost digits
  return error < 1e-12 ? 'right' : 'losing';
}

/** A stretch of offsets on which the formula meets one fate. */
interface Zone {
  outcome: Outcome;
  from: number;
  to: number;
}

/** Where on the line of offsets the formula fails, for these scores; the fates follow from the powers of two alone. */
export function zonesOf(scores: readonly number[], lowest: number, highest: number): Zone[] {
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const lse = most + Math.log(scores.reduce((total, score) => total + Math.exp(score - most), 0));
  // a share below 2⁻⁵³ adds nothing to the sum, so that its digits don't count
  const leastSeen = Math.min(...scores.filter((score) => score > lse - 53 * Math.LN2));
  const [sumOverflows, someOverflow, allOverflow] = [lse, most, least].map((score) => overflow - score);
  const borders = [
    lowest,
    zero - most,
    thin - leastSeen,
    sumOverflows!,
    someOverflow!,
    allOverflow!,
    highest,
  ];
  const fates: Outcome[] = ['none', 'losing', 'right', 'zeros', 'some', 'none'];
  return fates.map((outcome, i) => ({ outcome, from: borders[i]!, to: borders[i + 1]! }));
}
