import type { Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

/**
 * The positions that would sort the values, smallest first. Equal values keep their order (`stable=True` in NumPy), and
 * NaN goes last.
 *
 * These are not the ranks: `argsort` says who comes first, `ranks` says how each one did.
 *
 * @param values     any numbers
 * @returns          every position once
 * @throws TypeError if something is not a number or not an array
 * @example argsort([30, 10, 20]) // → [1, 2, 0]
 * @example argsort([2, NaN, 2, 1]) // → [3, 0, 2, 1]
 */
export function argsort(values: Numbers): number[] {
  requireNumbers('argsort', 'values', values);
  return Array.from(values, (_, i) => i).sort((i, j) => ascending(values[i]!, values[j]!));
}

function ascending(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  // Two infinities of the same sign have no difference.
  return a < b ? -1 : Number(a > b);
}
