import { describe, expect, test } from 'vitest';
import { assertEqual } from './assert-equal.ts';

describe('assertEqual', () => {
  test.each([
    ['numbers', 1, 1],
    ['NaN', NaN, NaN],
    ['texts', 'a', 'a'],
    ['undefined', undefined, undefined],
    ['nested arrays', [1, [2, [NaN]]], [1, [2, [NaN]]]],
    ['nested objects', { a: { b: [1] } }, { a: { b: [1] } }],
    ['a typed array and its numbers', Float32Array.of(1, 2), [1, 2]],
    ['whole numbers beyond 2⁵³', 2n ** 60n, 2n ** 60n],
  ])('accepts equal %s', (_, actual, desired) => {
    expect(() => assertEqual(actual, desired)).not.toThrow();
  });

  test.each([
    [-0, 0, 'The value is -0 and should be 0.'],
    ['1', 1, 'The value is "1" and should be 1.'],
    [null, undefined, 'The value is null and should be undefined.'],
    [[1, 2], [1], 'The length is 2 and should be 1.'],
    [[[1, 2]], [[1]], 'The length at [0] is 2 and should be 1.'],
    [[1, { a: [1, 2] }], [1, { a: [1, 3] }], 'The value at [1].a[1] is 2 and should be 3.'],
    [{ a: 1 }, { a: 1, b: 2 }, 'The number of keys is 1 and should be 2.'],
    [{ a: 1 }, { b: 1 }, 'The list of keys is an array of 1 and should be an array of 1.'],
    [[1], 1, 'The value is an array of 1 and should be 1.'],
    [1, { a: 1 }, 'The value is 1 and should be an object.'],
    [Float64Array.of(1), 'a', 'The value is a value of type Float64Array and should be "a".'],
    [1n, 1, 'The value is 1n and should be 1.'],
  ])('refuses what differs (case %#)', (actual, desired, sentence) => {
    expect(() => assertEqual(actual, desired)).toThrow(sentence);
  });
});
