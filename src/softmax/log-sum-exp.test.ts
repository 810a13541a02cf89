import { describe, expect, test } from 'vitest';
import { logSumExp } from './log-sum-exp.ts';
import known from './references/known-values.json' with { type: 'json' };

describe('logSumExp', () => {
  test.each(known.vectors)('of $scores agrees with mpmath', ({ scores, logSumExp: expected }) => {
    const value = Number(expected);
    expect(Math.abs(logSumExp(scores) - value)).toBeLessThanOrEqual((2 * Math.abs(value) + 20) * 2 ** -53);
  });

  test.each(known.temperatures)('of $scores at temperature $temperature agrees with mpmath', (row) => {
    const value = Number(row.logSumExp);
    const found = logSumExp(row.scores, { temperature: row.temperature });
    expect(Math.abs(found - value)).toBeLessThanOrEqual((3 * Math.abs(value) + 20) * 2 ** -53);
  });

  test('keeps what lies far below the top', () => {
    expect(logSumExp([0, -40])).toBe(Math.exp(-40));
    expect(logSumExp([-40, 0])).toBe(Math.exp(-40));
  });

  test('does not lose many small exponentials beside a large one', () => {
    const scores = [0, 0, ...Array<number>(100_000).fill(-37)];
    const excess = logSumExp(scores) - Math.LN2;
    expect(excess / (50_000 * Math.exp(-37))).toBeCloseTo(1, 1);
  });

  test('of nothing, or of −Infinity only, is −Infinity', () => {
    expect(logSumExp([])).toBe(-Infinity);
    expect(logSumExp(new Float32Array())).toBe(-Infinity);
    expect(logSumExp([-Infinity])).toBe(-Infinity);
    expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
  });

  test('is +Infinity with a +Infinity, and NaN with a NaN', () => {
    expect(logSumExp([1, Infinity])).toBe(Infinity);
    expect(logSumExp([Infinity, Infinity, -Infinity])).toBe(Infinity);
    expect(logSumExp([NaN, 1])).toBe(NaN);
    expect(logSumExp([Infinity, NaN])).toBe(NaN);
    expect(logSumExp([-Infinity, NaN])).toBe(NaN);
  });

  test('neither overflows nor underflows', () => {
    expect(logSumExp([1000, 1000])).toBe(1000 + Math.LN2);
    expect(logSumExp([-1000, -1000])).toBe(-1000 + Math.LN2);
    expect(logSumExp(Array(200_000).fill(1e5))).toBeCloseTo(1e5 + Math.log(200_000), 9);
  });

  test('gives one number for each lane of a batch', () => {
    const batch = [1, 2, 3, 4, 5, 6];
    expect(logSumExp(batch, { shape: [2, 3] })).toEqual([logSumExp([1, 2, 3]), logSumExp([4, 5, 6])]);
    expect(logSumExp(batch, { shape: [2, 3], axis: 0 })).toEqual(
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ].map((lane) => logSumExp(lane)),
    );
    expect(logSumExp(batch, { shape: [2, 3], axis: null })).toBe(logSumExp(batch));
    expect(logSumExp(Float32Array.from(batch), { shape: [1, 6] })).toEqual(Float32Array.of(logSumExp(batch)));
    expect(logSumExp([], { shape: [2, 0] })).toEqual([-Infinity, -Infinity]);
    expect(logSumExp([], { shape: [0, 2] })).toEqual([]);
  });

  test('writes into an array of as many numbers as there are lanes', () => {
    const out = new Float64Array(2);
    expect(logSumExp([0, 0, 5, 5], { shape: [2, 2], out })).toBe(out);
    expect(out).toEqual(Float64Array.of(Math.LN2, 5 + Math.LN2));
    const tooLong = new Float64Array(4);
    expect(() => logSumExp([0, 0, 5, 5], { shape: [2, 2], out: tooLong })).toThrow(
      'logSumExp needs room for 2 results; out has room for 4',
    );
  });

  test('never changes the scores', () => {
    const scores = Float64Array.of(3, 1, 2);
    logSumExp(scores, { temperature: 2 });
    expect(scores).toEqual(Float64Array.of(3, 1, 2));
  });

  test('says what it needs', () => {
    expect(() => logSumExp([1, 'a'] as never)).toThrow('logSumExp needs numbers; scores[1] is "a"');
    expect(() => logSumExp([1], { temperature: -1 })).toThrow('logSumExp needs a temperature above 0');
  });
});
