import { describe, expect, test } from 'vitest';
import { toNumericArray } from './numeric-array.ts';

const read = (value: unknown) => toNumericArray(value, 'assertArrayEqual', 'actual');

describe('toNumericArray', () => {
  test.each([
    [5, [5], []],
    [[1, 2], [1, 2], [2]],
    [
      [[1], [2]],
      [1, 2],
      [2, 1],
    ],
    [[], [], [0]],
    [[[], []], [], [2, 0]],
    [[true, false], [1, 0], [2]],
    [
      [Float64Array.of(1, 2), [3, 4]],
      [1, 2, 3, 4],
      [2, 2],
    ],
  ])('lays %j out as NumPy does', (value, values, shape) => {
    expect(read(value)).toMatchObject({ values, shape });
  });

  test.each([
    [[1], 'float64'],
    [[true], 'bool'],
    [[true, 1], 'float64'],
    [Float32Array.of(1), 'float32'],
    [[Float32Array.of(1)], 'float32'],
    [Uint8ClampedArray.of(1), 'uint8'],
    [Int16Array.of(1), 'int16'],
  ])('knows the type of %j (case %#)', (value, dtype) => {
    expect(read(value).dtype).toBe(dtype);
  });

  test.each([
    ['text', 'assertArrayEqual needs numbers; actual is "text"'],
    [[1, 'a'], 'assertArrayEqual needs numbers; actual[1] is "a"'],
    [[1, null], 'assertArrayEqual needs numbers; actual[1] is null'],
    [Array(2), 'assertArrayEqual needs numbers; actual[0] is undefined'],
    [[[1, 2], 3], 'assertArrayEqual needs an array of 2; actual[1] is 3'],
    [[[1, 2], [3]], 'assertArrayEqual needs rows of length 2; actual[1] is an array of 1'],
    [[1, [2]], 'assertArrayEqual needs numbers; actual[1] is an array of 1'],
    [{ length: 2 }, 'assertArrayEqual needs numbers; actual is an object'],
    [1n, 'assertArrayEqual needs numbers; actual is 1n'],
    [BigInt64Array.of(1n), 'assertArrayEqual needs numbers; actual is a value of type BigInt64Array'],
  ])('refuses what is no array of numbers (case %#)', (value, sentence) => {
    expect(() => read(value)).toThrow(new TypeError(sentence));
  });
});
