import type { Numbers } from './numbers.ts';

/** The sums of the first 1, 2, …, n shares, divided by the last of them so that rounding leaves no gap below 1. */
export function cumulativeShares(probabilities: Numbers): Float64Array {
  const sums = new Float64Array(probabilities.length);
  let total = 0;
  for (let i = 0; i < sums.length; i++) sums[i] = total += probabilities[i]!;
  for (let i = 0; i < sums.length; i++) sums[i]! /= total;
  return sums;
}

/** The first position whose cumulative share is above u: never one with a share of 0. */
export function positionOf(u: number, cumulative: Float64Array): number {
  let low = 0;
  let high = cumulative.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cumulative[middle]! > u) high = middle;
    else low = middle + 1;
  }
  return low;
}
