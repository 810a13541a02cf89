import { describe, expect, test } from 'vitest';
import recorded from './references/numpy-random.json' with { type: 'json' };
import { sum } from './sum.ts';
import { uniform } from './uniform.ts';

describe('sum', () => {
  test.each(recorded.sums)('of %d numbers is what NumPy gives, bit for bit', (n, expected) => {
    expect(sum(uniform(n!, 7))).toBe(expected);
  });

  test('is more exact than a plain loop on many numbers', () => {
    const values = new Float64Array(1e6).fill(0.1);
    const plain = values.reduce((total, value) => total + value, 0);
    expect(Math.abs(sum(values) - 1e5)).toBeLessThan(1e-10);
    expect(Math.abs(plain - 1e5)).toBeGreaterThan(1e-7);
  });

  test('takes every kind of array, infinities and NaN', () => {
    expect(sum([])).toBe(0);
    expect(sum([-0])).toBe(0);
    expect(sum(Int8Array.of(100, 100))).toBe(200);
    expect(sum(Float32Array.of(0.5, 0.25))).toBe(0.75);
    expect(sum([1, Infinity])).toBe(Infinity);
    expect(sum([Infinity, -Infinity])).toBe(NaN);
  });

  test('does not join text', () => {
    expect(() => sum(['1', '2'] as never)).toThrow('sum needs numbers; values[0] is "1"');
  });
});
