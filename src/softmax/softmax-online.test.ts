import { describe, expect, test } from 'vitest';
import known from './references/known-values.json' with { type: 'json' };
import { softmaxOnline } from './softmax-online.ts';
import { softmax } from './softmax.ts';

describe('softmaxOnline', () => {
  test.each(known.vectors)('of $scores agrees with mpmath', ({ scores, softmax: expected }) => {
    softmaxOnline(scores).forEach((share, i) => {
      expect(Math.abs(share - Number(expected[i]))).toBeLessThanOrEqual(1e-15);
    });
  });

  test.each([
    [[]],
    [[5]],
    [[-Infinity, 1000, 1000]],
    [[-Infinity, -Infinity]],
    [[1, Infinity, 3]],
    [[NaN, 1]],
    [[1, NaN]],
    [[1e308, -1e308]],
    [[-1000, -1000]],
  ])('follows the policies of softmax: %j', (scores) => {
    expect(softmaxOnline(scores)).toEqual(softmax(scores));
  });

  test('keeps the kind of array, and the array as it was', () => {
    const scores = Float32Array.of(1, 1);
    expect(softmaxOnline(scores)).toEqual(Float32Array.of(0.5, 0.5));
    expect(softmaxOnline(Int8Array.of(1, 1))).toEqual(Float64Array.of(0.5, 0.5));
    expect(scores).toEqual(Float32Array.of(1, 1));
  });

  test('says what it needs', () => {
    expect(() => softmaxOnline(['1'] as never)).toThrow('softmaxOnline needs numbers; scores[0] is "1"');
  });
});
