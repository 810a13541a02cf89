import { describe, expect, test } from 'vitest';
import { hardmax } from './hardmax.ts';

describe('hardmax', () => {
  test.each([
    [
      [1, 3, 2],
      [0, 1, 0],
    ],
    [
      [3, 1, 3],
      [1, 0, 0],
    ],
    [[-5], [1]],
    [[], []],
    [
      [0, Infinity, Infinity],
      [0, 1, 0],
    ],
    [
      [-Infinity, -Infinity],
      [1, 0],
    ],
    [
      [NaN, 1],
      [NaN, NaN],
    ],
    [
      [1, NaN, 2],
      [NaN, NaN, NaN],
    ],
    [
      [1, 2, NaN],
      [NaN, NaN, NaN],
    ],
  ])('of %j is %j', (scores, expected) => {
    expect(hardmax(scores)).toEqual(expected);
  });

  test('keeps the kind of array, and the array as it was', () => {
    const scores = Float32Array.of(1, 2);
    expect(hardmax(scores)).toEqual(Float32Array.of(0, 1));
    expect(hardmax(Int8Array.of(1, 2))).toEqual(Float64Array.of(0, 1));
    expect(scores).toEqual(Float32Array.of(1, 2));
  });

  test('says what it needs', () => {
    expect(() => hardmax(['a'] as never)).toThrow('hardmax needs numbers; scores[0] is "a"');
  });
});
