import type { NumbersByName } from './types.ts';

/**
 * The largest difference between two computations of the same names; infinite when their shapes differ or only one has a
 * NaN. Browsers may differ in the last bit of `Math.exp`, so a difference is reported, never taken for a mistake.
 */
export function largestDifference(
  built: NumbersByName,
  here: NumbersByName,
  names: readonly string[],
): number {
  let largest = 0;
  for (const name of names) {
    const [was, is] = [built[name], here[name]];
    if (!was || !is) continue;
    if (was.length !== is.length) return Infinity;
    was.forEach((text, index) => {
      if (text !== is[index]) largest = Math.max(largest, distance(Number(text), Number(is[index])));
    });
  }
  return largest;
}

function distance(a: number, b: number): number {
  const difference = Math.abs(a - b);
  return Number.isNaN(difference) ? Infinity : difference;
}

/** `identical`, or `differs by 1.1e-16`. */
export function differenceText(difference: number): string {
  return difference === 0
    ? 'identical'
    : `differs by ${difference === Infinity ? 'more than numbers can say' : difference.toPrecision(2)}`;
}
