import { expect, test } from 'vitest';
import { takeCompared } from './compared.ts';
import { assert, assertAllClose, assertAlmostEqual, assertArrayEqual, assertArrayLess } from './index.ts';

test('what passed is counted until it is taken, pairs and conditions apart', () => {
  takeCompared();
  assert(true);
  assertArrayEqual([1, 2, 3], [1, 2, 3]);
  assertArrayLess([1, 2], 3);
  expect(takeCompared()).toEqual({ pairs: 5, conditions: 1 });
  expect(takeCompared()).toEqual({ pairs: 0, conditions: 0 });
});

test('the closest pair is the one with the least of its tolerance left, not the one farthest apart', () => {
  assertAllClose([1000.5, 1.05], [1000, 1], 0, 1);
  assertAlmostEqual(1.06, 1, 1);
  assertAllClose([1], [1.01], 0, 0.011);
  expect(takeCompared().closest).toMatchObject({ got: 1, expected: 1.01, tolerance: 0.011 });
});

test('what is not finite, or has to be exact, has no closest pair', () => {
  assertAllClose([NaN, Infinity], [NaN, Infinity]);
  assertAllClose([0], [0], 0, 0);
  expect(takeCompared()).toEqual({ pairs: 3, conditions: 0 });
});

test('what failed is not counted', () => {
  expect(() => assertAlmostEqual(1, 2)).toThrow('should be 2');
  expect(() => assert(false)).toThrow('false');
  expect(takeCompared()).toEqual({ pairs: 0, conditions: 0 });
});
