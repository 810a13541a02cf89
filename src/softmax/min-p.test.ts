import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minP } from './min-p.ts';
import { softmax } from './softmax.ts';

const logits = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -9, max: 9, noNaN: true })),
  { minLength: 1, maxLength: 12 },
);

describe('minP', () => {
  test('keeps the shares that are at least p times the highest', () => {
    fc.assert(
      fc.property(logits, fc.double({ min: 0.001, max: 1, noNaN: true }), (x, p) => {
        const shares = softmax(x);
        const top = Math.max(...shares);
        const left = minP(x, p);
        shares.forEach((share, i) => {
          if (Math.abs(share / (p * top) - 1) > 1e-12) expect(left[i] === -Infinity).toBe(share < p * top);
        });
      }),
    );
  });

  test('keeps all that equal the highest at p = 1', () => {
    expect(minP([2, 2, 1], 1)).toEqual([2, 2, -Infinity]);
  });

  test.each([0, 2, NaN])('refuses p = %d', (p) => {
    expect(() => minP([1, 2], p)).toThrow(`minP needs p above 0 and at most 1; p is ${p}`);
  });

  test('keeps the kind of array, and the array as it was', () => {
    const x = Float32Array.of(0, 9);
    expect(minP(x, 0.5)).toEqual(Float32Array.of(-Infinity, 9));
    expect(x).toEqual(Float32Array.of(0, 9));
    expect(minP([], 0.5)).toEqual([]);
    expect(() => minP([NaN], 0.5)).toThrow('minP needs logits below Infinity; logits[0] is NaN');
  });
});
