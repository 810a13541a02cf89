import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sigmoid } from './sigmoid.ts';
import { softmax } from './softmax.ts';

describe('sigmoid', () => {
  test('is softmax for two', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        const share = softmax([x, 0])[0]!;
        expect(Math.abs(sigmoid(x) - share)).toBeLessThanOrEqual(1e-15 * share);
      }),
    );
  });

  test('adds up to 1 with its mirror image', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(Math.abs(sigmoid(x) + sigmoid(-x) - 1)).toBeLessThanOrEqual(2 ** -52);
      }),
    );
  });

  test.each([
    [0, 0.5],
    [Infinity, 1],
    [-Infinity, 0],
    [NaN, NaN],
    [-745, 5e-324],
    [-800, 0],
    [800, 1],
  ])('of %d is %d', (x, expected) => {
    expect(sigmoid(x)).toBe(expected);
  });

  test('says what it needs', () => {
    expect(() => sigmoid('1' as never)).toThrow(new TypeError('sigmoid needs a number; x is "1"'));
    expect(() => sigmoid([1] as never)).toThrow('sigmoid needs a number; x is [1]');
  });
});
