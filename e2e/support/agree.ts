/** Whether two lists of numbers agree but for what one browser's `exp` and another's may differ by. */
export function agree(found: readonly number[], built: readonly number[]): boolean {
  return found.length === built.length && found.every((value, i) => isClose(value, built[i] ?? NaN));
}

function isClose(a: number, b: number): boolean {
  return Object.is(a, b) || a === b || Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
}
