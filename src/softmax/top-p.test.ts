import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { softmax } from './softmax.ts';
import { topP } from './top-p.ts';

const logits = fc.array(
  fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -9, max: 9, noNaN: true })),
  { minLength: 1, maxLength: 12 },
);
const kept = (left: number[]) => left.flatMap((logit, i) => (logit === -Infinity ? [] : [i]));

describe('topP', () => {
  test('keeps the fewest from the top that reach p, with the one that crosses it', () => {
    fc.assert(
      fc.property(logits, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (x, p) => {
        const shares = softmax(x);
        const positions = kept(topP(x, p));
        const order = x.map((_, i) => i).sort((i, j) => x[j]! - x[i]! || i - j);
        expect(positions).toEqual(order.slice(0, positions.length).sort((i, j) => i - j));
        const mass = (count: number) => order.slice(0, count).reduce((total, i) => total + shares[i]!, 0);
        expect(mass(positions.length)).toBeGreaterThanOrEqual(p - 1e-12);
        expect(mass(positions.length - 1)).toBeLessThan(p);
      }),
    );
  });

  test('keeps all at 1, even shares that have become 0', () => {
    expect(topP([0, -50, -1000], 1)).toEqual([0, -50, -1000]);
    expect(topP([0, -50, -1000], 0.99)).toEqual([0, -Infinity, -Infinity]);
  });

  test('stops where the shares reach p exactly', () => {
    expect(kept(topP([0, 0, 0, 0], 0.5))).toEqual([0, 1]);
    expect(kept(topP([0, 0, 0, 0], 0.5 + 2 ** -52))).toEqual([0, 1, 2]);
  });

  test('keeps others when the temperature comes first', () => {
    expect(kept(topP([3, 2, 1], 0.8))).toEqual([0, 1]);
    expect(kept(topP([6, 4, 2], 0.8))).toEqual([0]);
  });

  test.each([0, -0.5, 1.5, NaN, '0.5'])('refuses p = %j', (p) => {
    expect(() => topP([1, 2], p as number)).toThrow(/^topP needs p above 0 and at most 1; p is /);
  });

  test('keeps the kind of array, and the array as it was', () => {
    const x = Float32Array.of(0, 9);
    expect(topP(x, 0.5)).toEqual(Float32Array.of(-Infinity, 9));
    expect(x).toEqual(Float32Array.of(0, 9));
    expect(topP([], 0.5)).toEqual([]);
    expect(() => topP([Infinity], 0.5)).toThrow('topP needs logits below Infinity; logits[0] is Infinity');
  });
});
