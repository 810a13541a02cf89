import type { Contender } from './contender.ts';

/**
 * By how much of itself a share may differ from ours. The errors of float64 peers are below 1e-13 on these scores, those of
 * float32 peers below 1e-5; each bound leaves a factor of ten.
 */
export const tolerances: Record<Contender['dtype'], number> = { float64: 1e-12, float32: 1e-4 };

/**
 * The largest difference of a share from ours, as a part of ours; infinite when there are not as many, or when one of them
 * is no number.
 */
export function relativeDifference(shares: ArrayLike<number>, ours: ArrayLike<number>): number {
  if (shares.length !== ours.length) return Infinity;
  let largest = 0;
  for (let i = 0; i < ours.length; i++) {
    const difference = Math.abs(shares[i]! - ours[i]!) / ours[i]!;
    if (Number.isNaN(difference)) return Infinity;
    largest = Math.max(largest, difference);
  }
  return largest;
}
