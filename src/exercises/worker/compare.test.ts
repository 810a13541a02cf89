import { describe, expect, test } from 'vitest';
import { differenceOf } from './compare.ts';

describe('differenceOf', () => {
  test.each([
    [1, 1 + 1e-13, 1e-12],
    [NaN, NaN, 0],
    [-0, 0, 0],
    [Infinity, Infinity, 0],
    [[1, [2, -0]], [1, [2, 0]], 0],
    [{ a: 1, b: 'x' }, { b: 'x', a: 1 }, 0],
    ['a', 'a', 0],
    [undefined, undefined, 0],
    [[], [], 0],
  ])('finds none between %j and %j within %d', (got, expected, within) => {
    expect(differenceOf(got, expected, within)).toBeUndefined();
  });

  test.each([
    [1, 1 + 1e-11, 'value', []],
    [NaN, 0, 'value', []],
    [Infinity, -Infinity, 'value', []],
    [Infinity, 1e308, 'value', []],
    ['1', 1, 'kind', []],
    [1, '1', 'kind', []],
    [undefined, [1], 'kind', []],
    [{ 0: 1, length: 1 }, [1], 'kind', []],
    [[1], { 0: 1 }, 'kind', []],
    [[1, 2], [1], 'length', []],
    [[1, 2], [1, 3], 'value', [1]],
    [[[1], [2, 3]], [[1], [2, 4]], 'value', [1, 1]],
    [[undefined], [0], 'kind', [0]],
    [{ a: 1 }, { a: 1, b: 2 }, 'keys', []],
    [{ a: [1] }, { a: [2] }, 'value', ['a', 0]],
    [null, { a: 1 }, 'kind', []],
    [true, false, 'value', []],
  ])('tells %j from %j', (got, expected, why, path) => {
    expect(differenceOf(got, expected, 1e-12)).toMatchObject({ why, path });
  });

  test('takes a tolerance as it is meant: absolute', () => {
    expect(differenceOf(1e9, 1e9 + 1, 1e-12)).toBeDefined();
    expect(differenceOf(1e9, 1e9 + 1, 1)).toBeUndefined();
  });
});
