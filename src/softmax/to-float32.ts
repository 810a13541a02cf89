import type { Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

/**
 * Rounds each number to the nearest float32, as `numpy.float32(values)` does: 24 significant bits, 3.4e38 at most.
 *
 * @param values     any numbers
 * @returns          the rounded numbers, as doubles
 * @throws TypeError if something is not a number or not an array
 * @example toFloat32([0.5, 0.1]) // → [0.5, 0.10000000149011612]
 * @example toFloat32([1e39]) // → [Infinity]
 */
export function toFloat32(values: Numbers): number[] {
  requireNumbers('toFloat32', 'values', values);
  return Array.from(values, (value) => Math.fround(value));
}
