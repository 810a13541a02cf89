import { describe, expect, test } from 'vitest';
import { assertAlmostEqual } from './assert-almost-equal.ts';
import { assertArrayAlmostEqual } from './assert-array-almost-equal.ts';

describe('assertAlmostEqual', () => {
  test('does not let NaN pass for a number', () => {
    expect(() => assertAlmostEqual(NaN, 1)).toThrow();
    expect(() => assertAlmostEqual(1, NaN)).toThrow();
  });

  test('keeps its 7 decimals for arrays, where assertArrayAlmostEqual has 6', () => {
    expect(() => assertAlmostEqual([1 + 1e-6], [1])).toThrow('to within 1.5e-7');
    expect(() => assertAlmostEqual([2], [1], 15)).toThrow('to within 1.5e-15.');
    expect(() => assertAlmostEqual(2, 1, 15)).toThrow('to within 1.5e-15.');
    expect(() => assertArrayAlmostEqual([1 + 1e-6], [1])).not.toThrow();
  });

  test.each([
    [() => assertAlmostEqual('1' as never, 1), 'assertAlmostEqual needs numbers; actual is "1"'],
    [() => assertAlmostEqual(1, undefined as never), 'assertAlmostEqual needs numbers; desired is undefined'],
    [
      () => assertAlmostEqual(1, 1, 2.5),
      'assertAlmostEqual needs a whole number of decimals; decimal is 2.5',
    ],
    [
      () => assertArrayAlmostEqual([1], [1], NaN),
      'assertArrayAlmostEqual needs a whole number of decimals; decimal is NaN',
    ],
  ])('says what it needs (case %#)', (run, sentence) => {
    expect(run).toThrow(sentence);
  });
});
