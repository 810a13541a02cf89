import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jacobian } from './jacobian.ts';
import known from './references/known-values.json' with { type: 'json' };
import { softmax } from './softmax.ts';
import { sum } from './sum.ts';
import { vjp } from './vjp.ts';

const scores = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: 1, maxLength: 8 });

describe('vjp', () => {
  test('carries squared error back as mpmath does', () => {
    const shares = softmax([10, 0, 0]);
    const outer = shares.map((share, i) => 2 * (share - Number(i === 1)));
    vjp([10, 0, 0], outer).forEach((slope, i) =>
      expect(slope).toBeCloseTo(Number(known.squaredError[i]), 15),
    );
  });

  test('is the gradient times the Jacobian', () => {
    fc.assert(
      fc.property(scores, (x) => {
        const g = x.map((_, i) => Math.cos(7 * i) * 10);
        const rows = jacobian(x);
        vjp(x, g).forEach((slope, j) => {
          expect(Math.abs(slope - sum(rows.map((row, i) => g[i]! * row[j]!)))).toBeLessThan(1e-13);
        });
      }),
    );
  });

  test('carries a gradient that is the same everywhere to exactly 0', () => {
    expect(vjp([1, 2, 3], [0.1, 0.1, 0.1])).toEqual([0, 0, 0]);
  });

  test('leaves its arguments alone, keeps the kind of array and says what it needs', () => {
    const x = Float32Array.of(0, 0);
    const g = [1, 0];
    expect(vjp(x, g)).toEqual(Float32Array.of(0.25, -0.25));
    expect([x, g]).toEqual([Float32Array.of(0, 0), [1, 0]]);
    expect(vjp([], [])).toEqual([]);
    expect(() => vjp([1, 2], [1])).toThrow(
      'vjp needs one value of gradient for each score; gradient has 1 and there are 2 scores',
    );
    expect(() => vjp([1], ['a'] as never)).toThrow('vjp needs numbers; gradient[0] is "a"');
    expect(() => vjp(['a'] as never, [1])).toThrow('vjp needs numbers; scores[0] is "a"');
  });
});
