import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranks } from './ranks.ts';

const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double()), { maxLength: 20 });

describe('ranks', () => {
  test('says for each value how many come before it', () => {
    fc.assert(
      fc.property(values, (x) => {
        const before = (i: number, j: number) =>
          x[j]! < x[i]! ||
          (Number.isNaN(x[i]!) && !Number.isNaN(x[j]!)) ||
          (Object.is(x[i]! + 0, x[j]! + 0) && j < i);
        expect(ranks(x)).toEqual(x.map((_, i) => x.filter((_, j) => before(i, j)).length));
      }),
    );
  });

  test('says what it needs', () => {
    expect(() => ranks([1, 'a'] as never)).toThrow('ranks needs numbers; values[1] is "a"');
  });
});
