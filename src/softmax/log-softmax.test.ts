import { describe, expect, test } from 'vitest';
import { logSoftmax } from './log-softmax.ts';
import { logSumExp } from './log-sum-exp.ts';
import known from './references/known-values.json' with { type: 'json' };
import { softmax } from './softmax.ts';

describe('logSoftmax', () => {
  test.each(known.vectors)('of $scores agrees with mpmath', ({ scores, logSoftmax: expected }) => {
    logSoftmax(scores).forEach((logShare, i) => {
      const value = Number(expected[i]);
      expect(Math.abs(logShare - value)).toBeLessThanOrEqual((3 * Math.abs(value) + 20) * 2 ** -53);
    });
  });

  test('stays finite where a share has become 0', () => {
    expect(softmax([1000, 1])[1]).toBe(0);
    expect(logSoftmax([1000, 1])).toEqual([0, -999]);
  });

  test('keeps the digits of a share next to 1', () => {
    expect(logSoftmax([40, 0])[0]! / -Math.exp(-40)).toBeCloseTo(1, 14);
  });

  test('keeps neighbouring scores apart at a large offset', () => {
    expect(logSoftmax([1e15 + 1, 1e15 + 2, 1e15 + 3])).toEqual(logSoftmax([1, 2, 3]));
  });

  test('changes nothing when it is applied twice', () => {
    for (const { scores } of known.vectors) {
      const once = logSoftmax(scores);
      logSoftmax(once).forEach((twice, i) => {
        expect(Math.abs(twice - once[i]!)).toBeLessThanOrEqual((Math.abs(once[i]!) + 10) * 2 ** -52);
      });
    }
    expect(logSoftmax(logSoftmax([1, 2, 3]))).toEqual(logSoftmax([1, 2, 3]));
  });

  test('follows the policies of softmax', () => {
    expect(logSoftmax([])).toEqual([]);
    expect(logSoftmax([1, NaN])).toEqual([NaN, NaN]);
    expect(logSoftmax([1, Infinity])).toEqual([NaN, NaN]);
    expect(logSoftmax([Infinity, Infinity])).toEqual([NaN, NaN]);
    expect(logSoftmax([-Infinity, -Infinity])).toEqual([NaN, NaN]);
    expect(logSoftmax([-Infinity, 5])).toEqual([-Infinity, 0]);
    expect(logSoftmax(Array(200_000).fill(2))[0]).toBeCloseTo(-Math.log(200_000), 12);
  });

  test('divides by the temperature', () => {
    expect(logSoftmax([2, 4], { temperature: 2 })).toEqual(logSoftmax([1, 2]));
    expect(() => logSoftmax([1], { temperature: 0 })).toThrow('logSoftmax needs a temperature above 0');
  });

  test('works along an axis, into an array, and for every kind of array', () => {
    const batch = [1, 5, 2, 9, 3, 8];
    const columns = logSoftmax(batch, { shape: [3, 2], axis: 0 });
    expect(columns.filter((_, i) => i % 2 === 1)).toEqual(logSoftmax([5, 9, 8]));
    const out = new Float32Array(6);
    expect(logSoftmax(batch, { shape: [3, 2], out })).toBe(out);
    expect(out[0]).toBe(Math.fround(logSoftmax([1, 5])[0]!));
    expect(logSoftmax(Int32Array.of(0, 0))).toEqual(Float64Array.of(-Math.LN2, -Math.LN2));
  });

  test.each([0, 1])('may write over its own scores, along axis %i', (axis) => {
    const batch = Float64Array.of(1, 5, 2, 9, 3, 8);
    const apart = logSoftmax(batch, { shape: [3, 2], axis });
    expect(logSoftmax(batch, { shape: [3, 2], axis, out: batch })).toBe(batch);
    expect(batch).toEqual(apart);
  });

  test('is the score less logSumExp', () => {
    const total = logSumExp([1, 2, 3], { temperature: 0.5 });
    logSoftmax([1, 2, 3], { temperature: 0.5 }).forEach((logShare, i) => {
      expect(logShare).toBeCloseTo((i + 1) / 0.5 - total, 14);
    });
  });
});
