import { requireNumbers } from './require.ts';
import type { Numbers } from './numbers.ts';

const BLOCK = 128;

/**
 * Adds numbers up, in the order in which NumPy adds them, so that `sum(x)` and `x.sum()` agree to the last bit.
 *
 * A plain loop over n numbers can round n − 1 times on the way, each time by up to 2⁻⁵³ of what has been added so
 * far. Halving the array until the halves are short (pairwise summation) lets each number pass through about
 * log₂(n / 128) + 20 roundings only.
 *
 * @param values any numbers
 * @returns their sum; 0 for an empty array
 * @throws TypeError if `values` is not an array of numbers
 * @see numpy/_core/src/umath/loops_utils.h.src, `pairwise_sum`
 * @example sum([0.2, 0.3, 0.5]) // → 1
 * @example sum([]) // → 0
 */
export function sum(values: Numbers): number {
  requireNumbers('sum', 'values', values);
  return 0 + pairwise(values, 0, values.length);
}

function pairwise(values: Numbers, first: number, end: number): number {
  const n = end - first;
  if (n > BLOCK) {
    const half = Math.floor(n / 2);
    const middle = first + half - (half % 8);
    return pairwise(values, first, middle) + pairwise(values, middle, end);
  }
  let total = -0;
  let i = first;
  if (n >= 8) {
    let [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map((k) => values[first + k]!) as Eight;
    for (i = first + 8; i + 8 <= end; i += 8) {
      a += values[i]!;
      b += values[i + 1]!;
      c += values[i + 2]!;
      d += values[i + 3]!;
      e += values[i + 4]!;
      f += values[i + 5]!;
      g += values[i + 6]!;
      h += values[i + 7]!;
    }
    total = a + b + (c + d) + (e + f + (g + h));
  }
  for (; i < end; i++) total += values[i]!;
  return total;
}

type Eight = [number, number, number, number, number, number, number, number];
