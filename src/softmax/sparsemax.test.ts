import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import known from './references/known-values.json' with { type: 'json' };
import { sparsemax } from './sparsemax.ts';
import { sum } from './sum.ts';

const vectors = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 20 });

describe('sparsemax', () => {
  test.each(known.sparsemax)('of $scores agrees with mpmath', ({ scores, shares }) => {
    sparsemax(scores).forEach((share, i) => expect(share).toBeCloseTo(Number(shares[i]), 15));
  });

  test('sums to 1 without a share below 0', () => {
    fc.assert(
      fc.property(vectors, (x) => {
        const p = sparsemax(x);
        expect(Math.min(...p)).toBeGreaterThanOrEqual(0);
        expect(sum(p)).toBeCloseTo(1, 13);
      }),
    );
  });

  test('is the nearest distribution: no step towards another one comes nearer', () => {
    fc.assert(
      fc.property(vectors, (x) => {
        const p = sparsemax(x);
        for (let corner = 0; corner < p.length; corner++) {
          const towards = sum(p.map((share, i) => (share - x[i]!) * (Number(i === corner) - share)));
          expect(towards).toBeGreaterThanOrEqual(-1e-12);
        }
      }),
    );
  });

  test('does not mind a shift, even a large one', () => {
    expect(sparsemax([1e15, 1e15 + 0.5, 1e15 + 1])).toEqual(sparsemax([0, 0.5, 1]));
  });

  test('splits ties, and gives one-hot from a gap of 1', () => {
    expect(sparsemax([7, 7])).toEqual([0.5, 0.5]);
    expect(sparsemax([0, 1])).toEqual([0, 1]);
    expect(sparsemax([0, 0.9])[0]).toBeCloseTo(0.05, 15);
  });

  test('follows the policies of softmax', () => {
    expect(sparsemax([])).toEqual([]);
    expect(sparsemax([5])).toEqual([1]);
    expect(sparsemax([1, NaN])).toEqual([NaN, NaN]);
    expect(sparsemax([1, Infinity])).toEqual([NaN, NaN]);
    expect(sparsemax([-Infinity, -Infinity])).toEqual([NaN, NaN]);
    expect(sparsemax([-Infinity, 4, 4])).toEqual([0, 0.5, 0.5]);
    expect(sum(sparsemax(Array(200_000).fill(1)))).toBeCloseTo(1, 9);
  });

  test('keeps the kind of array, and the array as it was', () => {
    const scores = Float32Array.of(2, 1, 3);
    expect(sparsemax(scores)).toEqual(Float32Array.of(0, 0, 1));
    expect(sparsemax(Int8Array.of(4, 4))).toEqual(Float64Array.of(0.5, 0.5));
    expect(scores).toEqual(Float32Array.of(2, 1, 3));
  });

  test('says what it needs', () => {
    expect(() => sparsemax(['a'] as never)).toThrow('sparsemax needs numbers; scores[0] is "a"');
  });
});
