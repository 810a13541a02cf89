import type { NumericArray } from './numeric-array.ts';

/**
 * Two arrays that are compared place by place. A single number stands beside every value of the other array.
 * `round` is `Math.fround` when both are float32: NumPy then subtracts and compares in float32.
 */
export interface Pairs {
  got: NumericArray;
  expected: NumericArray;
  count: number;
  round: (value: number) => number;
}

/** Pairs two arrays whose shapes are the same, unless one of them is a single number. */
export function pairUp(got: NumericArray, expected: NumericArray): Pairs {
  const longer = isSingle(got) ? expected : got;
  const single = got.dtype === 'float32' && expected.dtype === 'float32';
  return { got, expected, count: longer.values.length, round: single ? Math.fround : (value) => value };
}

/** The value that was found in place i, and the one that is expected there. */
export function pairAt({ got, expected }: Pairs, i: number): [got: number, expected: number] {
  return [got.values[isSingle(got) ? 0 : i]!, expected.values[isSingle(expected) ? 0 : i]!];
}

/** Where place i lies: one position for each axis, none for single numbers. */
export function positionAt({ got, expected }: Pairs, i: number): number[] {
  const { shape } = isSingle(got) ? expected : got;
  let rest = i;
  return shape
    .toReversed()
    .map((length) => {
      const position = rest % length;
      rest = (rest - position) / length;
      return position;
    })
    .reverse();
}

/** True for a number that is not in an array. */
export function isSingle(array: NumericArray): boolean {
  return array.shape.length === 0;
}
