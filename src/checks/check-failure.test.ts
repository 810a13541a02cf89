import { describe, expect, test } from 'vitest';
import {
  assert,
  assertAllClose,
  assertAlmostEqual,
  assertArrayAlmostEqual,
  assertArrayEqual,
  assertArrayLess,
  assertArrayMaxUlp,
  assertEqual,
  assertThrows,
  CheckFailure,
} from './index.ts';

const failing: Record<string, (message?: string) => void> = {
  assert: (message) => assert(1 > 2, message),
  assertAllClose: (message = '') => assertAllClose([1, 2], [1, 3], { rtol: 0.1, message }),
  assertAlmostEqual: (message) => assertAlmostEqual(1, 2, 3, message),
  assertArrayAlmostEqual: (message) => assertArrayAlmostEqual([1, 2], [1, 3], 3, message),
  assertArrayEqual: (message) => assertArrayEqual([1, 2], [1, 3], message),
  assertArrayLess: (message) => assertArrayLess([1, 3], [2, 3], message),
  assertArrayMaxUlp: () => assertArrayMaxUlp([1, 2], [1, 3]),
  assertEqual: (message) => assertEqual({ a: () => 1 }, { a: Symbol('b') }, message),
  assertThrows: (message) => assertThrows(() => 1, RangeError, message),
};

function failureOf(run: () => void): CheckFailure {
  const error = catchError(run);
  if (error instanceof CheckFailure) return error;
  throw new Error(`no CheckFailure but ${String(error)}`);
}

function catchError(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe.each(Object.entries(failing))('a failure of %s', (name, run) => {
  test('is an Error named CheckFailure whose data names the assertion', () => {
    const error = failureOf(run);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('CheckFailure');
    expect(error.failure.check).toBe(name);
    expect(error.failure).toHaveProperty('got');
    expect(error.failure).toHaveProperty('expected');
  });

  test('survives being sent to another thread', () => {
    const { failure } = failureOf(run);
    expect(structuredClone(failure)).toEqual(failure);
  });

  test('is told in one sentence', () => {
    const { message, failure } = failureOf(run);
    expect(message).toBe(failure.message);
    expect(message).toMatch(/^The (?!.*\. ).*\.$/);
  });
});

const withMessage = Object.keys(failing).filter((name) => name !== 'assertArrayMaxUlp');

test.each(withMessage)('a failure of %s begins with the words of its author', (name) => {
  expect(failureOf(() => failing[name]!('the sum is 1')).message).toMatch(/^the sum is 1: the .*\.$/);
});

describe('the data of a failure between arrays', () => {
  test('has the first wrong value, where it stands, and how far all of them are off', () => {
    const { failure } = failureOf(() => assertAllClose([1, 2.5, 3, 9], [1, 2, 3, 8], 0.0625, 0.25));
    expect(failure).toEqual({
      check: 'assertAllClose',
      got: 2.5,
      expected: 2,
      index: 1,
      difference: 0.5,
      tolerance: 0.375,
      mismatches: 2,
      count: 4,
      maxDifference: 1,
      maxRelativeDifference: 0.25,
      message: 'The value at [1] is 2.5 and should be 2 to within 0.375; 2 of 4 values are wrong.',
    });
  });

  test('has a position for each axis of a nested array', () => {
    const { failure } = failureOf(() =>
      assertArrayEqual(
        [
          [1, 2, 3],
          [4, 5, 0],
        ],
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
      ),
    );
    expect(failure).toMatchObject({ index: [1, 2], got: 0, expected: 6, count: 6 });
    expect(failure.message).toContain('The value at [1][2] is 0');
  });

  test('has the place of a NaN or an infinity that stands alone', () => {
    const nan = failureOf(() => assertArrayEqual([1, NaN], [1, 2])).failure;
    expect(nan).toMatchObject({ index: 1, got: NaN, expected: 2 });
    expect(nan.message).toBe('The value at [1] is NaN and should be 2; only one of them is NaN.');
    const infinity = failureOf(() => assertAllClose([Infinity], [-Infinity])).failure;
    expect(infinity.message).toBe('The value at [0] is Infinity and should be -Infinity; the signs differ.');
  });

  test('has the shapes where these differ', () => {
    const { failure } = failureOf(() => assertArrayEqual([1, 2], [[1, 2]]));
    expect(failure).toMatchObject({ got: [2], expected: [1, 2] });
    expect(failure.message).toBe('The shape is [2] and should be [1, 2].');
  });

  test('has no place for a single number', () => {
    const { failure } = failureOf(() => assertAllClose(1, 2));
    expect(failure).not.toHaveProperty('index');
    expect(failure.message).toBe('The value is 1 and should be 2 to within 2e-7.');
  });

  test('stays small for a large array', () => {
    const { failure } = failureOf(() =>
      assertArrayEqual(new Float64Array(200_000), new Float64Array(200_000).fill(1)),
    );
    expect(JSON.stringify(failure).length).toBeLessThan(500);
  });
});
