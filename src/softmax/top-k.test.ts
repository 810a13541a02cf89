import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { topK } from './top-k.ts';

const logits = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -9, max: 9, noNaN: true })),
  { minLength: 1, maxLength: 12 },
);
const kept = (left: number[]) => left.flatMap((logit, i) => (logit === -Infinity ? [] : [i]));

describe('topK', () => {
  test('keeps exactly k, the highest, and of equal ones the first', () => {
    fc.assert(
      fc.property(logits, fc.integer({ min: 1, max: 14 }), (x, k) => {
        const order = x.map((_, i) => i).sort((i, j) => x[j]! - x[i]! || i - j);
        expect(kept(topK(x, k))).toEqual(order.slice(0, k).sort((i, j) => i - j));
      }),
    );
  });

  test('leaves the logits that it keeps as they are', () => {
    const x = Float32Array.of(1, 3, 2);
    expect(topK(x, 2)).toEqual(Float32Array.of(-Infinity, 3, 2));
    expect(x).toEqual(Float32Array.of(1, 3, 2));
    expect(topK(Int8Array.of(1, 3, 2), 1)).toEqual(Float64Array.of(-Infinity, 3, -Infinity));
    expect(topK([], 3)).toEqual([]);
  });

  test.each([
    [() => topK([1], 0), 'topK needs a whole number from 1 to 9007199254740991; k is 0'],
    [() => topK([1], 1.5), 'topK needs a whole number from 1 to 9007199254740991; k is 1.5'],
    [() => topK([1, NaN], 1), 'topK needs logits below Infinity; logits[1] is NaN'],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(sentence);
  });
});
