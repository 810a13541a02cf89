import { describe, expect, test } from 'vitest';
import known from './references/known-values.json' with { type: 'json' };
import { softmaxNaive } from './softmax-naive.ts';
import { softmax } from './softmax.ts';

describe('softmaxNaive', () => {
  test('agrees with softmax on moderate scores', () => {
    const shares = softmax(known.seedVector.scores);
    softmaxNaive(known.seedVector.scores).forEach((share, i) => {
      expect(Math.abs(share / shares[i]! - 1)).toBeLessThan(1e-15);
    });
  });

  test.each([
    [
      [1000, 0],
      [NaN, 0],
    ],
    [
      [709, 709, 709],
      [0, 0, 0],
    ],
    [
      [-1000, -1000],
      [NaN, NaN],
    ],
    [
      [-745, -744],
      [0.3333333333333333, 0.6666666666666666],
    ],
    [
      [-746, -747],
      [NaN, NaN],
    ],
    [
      [800, 1, 1],
      [NaN, 0, 0],
    ],
    [
      [710, 1],
      [NaN, 0],
    ],
    [
      [0, Infinity],
      [0, NaN],
    ],
    [
      [0, -Infinity],
      [1, 0],
    ],
    [
      [-Infinity, -Infinity],
      [NaN, NaN],
    ],
    [
      [NaN, 1],
      [NaN, NaN],
    ],
    [[], []],
  ])('of %j is %j', (scores, expected) => {
    expect(softmaxNaive(scores)).toEqual(expected);
  });

  test.each(known.cliffs.equalSumsOverflowAbove)('gives %d equal scores 0 once they pass %s', (n, cliff) => {
    const shares = (score: number) => softmaxNaive(Float64Array.from({ length: Number(n) }, () => score));
    const edge = Number(cliff);
    expect(shares(edge - 1e-9)[0]).toBeCloseTo(1 / Number(n), 9);
    expect(shares(edge + 1e-9)[0]).toBe(0);
  });

  test('keeps the kind of array, and the array as it was', () => {
    const scores = Float32Array.of(1, 1);
    expect(softmaxNaive(scores)).toEqual(Float32Array.of(0.5, 0.5));
    expect(softmaxNaive(Int8Array.of(1, 1))).toEqual(Float64Array.of(0.5, 0.5));
    expect(scores).toEqual(Float32Array.of(1, 1));
  });

  test('says what it needs', () => {
    expect(() => softmaxNaive(['1'] as never)).toThrow('softmaxNaive needs numbers; scores[0] is "1"');
  });
});
