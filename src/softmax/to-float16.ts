import type { Numbers } from './numbers.ts';
import { requireNumbers } from './require.ts';

const SMALLEST = 2 ** -24;
const OVERFLOW = 65520;

/**
 * Rounds each number to the nearest float16, as `numpy.float16(values)` does: 11 significant bits, 65504 at most, ties
 * to the even neighbour.
 *
 * @param values     any numbers
 * @returns          the rounded numbers, as doubles
 * @throws TypeError if something is not a number or not an array
 * @example toFloat16([0.5, 0.1]) // → [0.5, 0.0999755859375]
 * @example toFloat16([65519, 65520]) // → [65504, Infinity]
 */
export function toFloat16(values: Numbers): number[] {
  requireNumbers('toFloat16', 'values', values);
  return Array.from(values, (value) => roundToFloat16(value));
}

// Math.f16round does this too, where it exists: in browsers since 2025.
function roundToFloat16(value: number): number {
  const size = Math.abs(value);
  if (!(size < OVERFLOW)) return value * Infinity;
  let spacing = SMALLEST;
  while (spacing * 2 ** 11 <= size) spacing *= 2;
  // Beyond 2⁵² a double has no fraction left, and its rounding takes ties to even.
  const steps = size / spacing + 2 ** 52 - 2 ** 52;
  return Math.sign(value) * steps * spacing;
}
