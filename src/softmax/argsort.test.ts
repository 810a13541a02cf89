import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { argsort } from './argsort.ts';
import known from './references/known-values.json' with { type: 'json' };

const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double()), { maxLength: 20 });

describe('argsort', () => {
  test('sorts the values, and keeps the order of equal ones', () => {
    fc.assert(
      fc.property(values, (x) => {
        const order = argsort(x);
        expect([...order].sort((i, j) => i - j)).toEqual(x.map((_, i) => i));
        order.slice(1).forEach((j, k) => {
          const i = order[k]!;
          const inOrder = x[i]! < x[j]! || Number.isNaN(x[j]!) || x[i] === x[j];
          expect(inOrder).toBe(true);
          if (x[i] === x[j]) expect(i).toBeLessThan(j);
        });
      }),
    );
  });

  test.each([
    [known.seedVector.scores, known.seedVector.argsort],
    [
      [3, 1, 2],
      [1, 2, 0],
    ],
    [[], []],
    [
      [Infinity, NaN, -Infinity, NaN, Infinity],
      [2, 0, 4, 1, 3],
    ],
    [
      [0, -0, 0],
      [0, 1, 2],
    ],
    [
      [1e-17, 0],
      [1, 0],
    ],
    [
      [10, 9, 1],
      [2, 1, 0],
    ],
  ])('of %j is %j', (x, order) => {
    expect(argsort(x)).toEqual(order);
  });

  test('takes typed arrays and leaves them alone', () => {
    const x = Float32Array.of(2, 1);
    expect(argsort(x)).toEqual([1, 0]);
    expect(x).toEqual(Float32Array.of(2, 1));
  });

  test('says what it needs', () => {
    expect(() => argsort(['b', 'a'] as never)).toThrow('argsort needs numbers; values[0] is "b"');
  });
});
