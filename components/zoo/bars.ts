/** Two lists of numbers as bars side by side, in as few letters as an SVG path can have: a page holds hundreds of them. */
export interface Bars {
  width: number;
  height: number;
  /** where zero is, from the top */
  zero: number;
  got: string;
  expected: string;
}

const height = 40;
const step = 18;

/**
 * @returns nothing where there is nothing to compare, or nothing but NaN and infinities; these have no bar
 */
export function barsOf(got: readonly number[], expected: readonly number[]): Bars | undefined {
  const all = [...got, ...expected].filter(Number.isFinite);
  if (expected.length !== got.length || all.every((value) => value === 0)) return undefined;
  const low = Math.min(0, ...all);
  const high = Math.max(0, ...all);
  const y = (value: number) => Math.round(height * ((high - value) / (high - low)));
  const zero = y(0);
  const path = (values: readonly number[], offset: number) =>
    values
      .map((value, i) =>
        Number.isFinite(value) && y(value) !== zero ? `M${i * step + offset} ${zero}V${y(value)}` : '',
      )
      .join('');
  return { width: got.length * step, height, zero, got: path(got, 5), expected: path(expected, 12) };
}
