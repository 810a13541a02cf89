import { argsort } from './argsort.ts';
import type { Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

/**
 * The rank of each value: 0 for the smallest, n − 1 for the largest. Equal values are ranked in the order in which they
 * stand, and NaN goes last: `argsort(argsort(values))`.
 *
 * @param values     any numbers
 * @returns          every rank once
 * @throws TypeError if something is not a number or not an array
 * @example ranks([30, 10, 20]) // → [2, 0, 1]
 * @example ranks([5, 5]) // → [0, 1]
 */
export function ranks(values: Numbers): number[] {
  requireNumbers('ranks', 'values', values);
  return argsort(argsort(values));
}
