import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import known from './references/known-values.json' with { type: 'json' };
import { softmaxOffByOne } from './softmax-off-by-one.ts';
import { softmax } from './softmax.ts';
import { sum } from './sum.ts';

describe('softmaxOffByOne', () => {
  test.each(known.offByOne)('of $scores agrees with mpmath', ({ scores, shares, sum: total }) => {
    const found = softmaxOffByOne(scores);
    found.forEach((share, i) => expect(share).toBeCloseTo(Number(shares[i]), 15));
    expect(sum(found)).toBeCloseTo(Number(total), 15);
  });

  test('is softmax with one more score, 0', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { maxLength: 20 }), (x) => {
        const expected = softmax([...x, 0]);
        softmaxOffByOne(x).forEach((share, i) => {
          expect(Math.abs(share - expected[i]!)).toBeLessThanOrEqual(1e-14 * expected[i]!);
        });
      }),
    );
  });

  test('has its own policy for −Infinity only, and those of softmax for the rest', () => {
    expect(softmaxOffByOne([-Infinity, -Infinity])).toEqual([0, 0]);
    expect(softmaxOffByOne([])).toEqual([]);
    expect(softmaxOffByOne([1, NaN])).toEqual([NaN, NaN]);
    expect(softmaxOffByOne([1, Infinity])).toEqual([NaN, NaN]);
    expect(softmaxOffByOne([1000])).toEqual([1]);
  });

  test('keeps the kind of array, and the array as it was', () => {
    const scores = Float32Array.of(0);
    expect(softmaxOffByOne(scores)).toEqual(Float32Array.of(0.5));
    expect(softmaxOffByOne(Int8Array.of(0))).toEqual(Float64Array.of(0.5));
    expect(scores).toEqual(Float32Array.of(0));
  });

  test('says what it needs', () => {
    expect(() => softmaxOffByOne(['a'] as never)).toThrow('softmaxOffByOne needs numbers; scores[0] is "a"');
  });
});
