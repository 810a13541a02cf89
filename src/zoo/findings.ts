import type { Finding } from './law.ts';

/**
 * The first place where two lists lie further apart than a tolerance, in a sentence; NaN agrees with nothing, an infinity
 * with itself.
 *
 * @param what what stands at a place, such as "share"
 */
export function apart(
  what: string,
  got: number[],
  expected: number[],
  tolerance: number,
): Finding | undefined {
  const at = got.findIndex((value, i) => !agree(value, expected[i] ?? NaN, tolerance));
  if (at < 0) return undefined;
  return {
    message: `${what} ${at} is ${got[at]} and should be ${expected[at]} to within ${tolerance}`,
    got,
    expected,
    tolerance,
  };
}

function agree(a: number, b: number, tolerance: number): boolean {
  return a === b || Math.abs(a - b) <= tolerance;
}

/** Scores in a sentence. */
export function list(values: readonly number[]): string {
  const shown = values.slice(0, 8).join(', ');
  return `[${shown}${values.length > 8 ? `, … ${values.length} in all` : ''}]`;
}
