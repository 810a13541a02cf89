import { assertArrayEqual } from './assert-array-equal.ts';
import { fail } from './check-failure.ts';
import { isTypedArray, type Numeric } from './numeric-array.ts';
import { isPlainObject, toPlain } from './plain.ts';
import { describe } from './words.ts';

/**
 * Demands that two values are equal: `numpy.testing.assert_equal`.
 *
 * Arrays are compared value by value and objects key by key, to any depth. NaN is equal to NaN, and true to 1 as in
 * Python, but −0 is not equal to 0. Only beside a typed array, which stands for an `ndarray`, the rules are those of
 * `assertArrayEqual`.
 *
 * @param actual  what was found
 * @param desired what should have been found
 * @param message what it means if this fails
 * @throws CheckFailure if they differ
 * @example assertEqual([1, { a: NaN }], [1, { a: NaN }]) // → undefined
 * @example assertEqual(-0, 0) // → CheckFailure: The value is -0 and should be 0.
 * @example assertEqual({ a: [1, 2] }, { a: [1, 3] }) // → CheckFailure: The value at .a[1] is 2 and should be 3.
 */
export function assertEqual(actual: unknown, desired: unknown, message = ''): void {
  compare(actual, desired, '', message);
}

function compare(actual: unknown, desired: unknown, path: string, message: string): void {
  if (isPlainObject(actual) && isPlainObject(desired)) {
    compareKeys(actual, desired, path, message);
  } else if (Array.isArray(actual) && Array.isArray(desired)) {
    compareItems(actual, desired, path, message);
  } else if (
    (isTypedArray(actual) && isArrayOrNumber(desired)) ||
    (isTypedArray(desired) && isArrayOrNumber(actual))
  ) {
    assertArrayEqual(actual as Numeric, desired as Numeric, message);
  } else if (!Object.is(toNumber(actual), toNumber(desired))) {
    differ(actual, desired, path === '' ? 'the value' : `the value at ${path}`, message);
  }
}

function compareKeys(
  actual: Record<string, unknown>,
  desired: Record<string, unknown>,
  path: string,
  message: string,
): void {
  const [got, expected] = [Object.keys(actual), Object.keys(desired)];
  const of = path === '' ? '' : ` at ${path}`;
  if (got.length !== expected.length) differ(got.length, expected.length, `the number of keys${of}`, message);
  for (const key of expected) {
    if (!Object.hasOwn(actual, key)) differ(got, expected, `the list of keys${of}`, message);
    compare(actual[key], desired[key], `${path}.${key}`, message);
  }
}

function compareItems(
  actual: readonly unknown[],
  desired: readonly unknown[],
  path: string,
  message: string,
): void {
  const of = path === '' ? '' : ` at ${path}`;
  if (actual.length !== desired.length) differ(actual.length, desired.length, `the length${of}`, message);
  for (let i = 0; i < desired.length; i++) compare(actual[i], desired[i], `${path}[${i}]`, message);
}

function differ(got: unknown, expected: unknown, subject: string, message: string): never {
  const sentence = `${subject} is ${describe(got)} and should be ${describe(expected)}`;
  fail({ check: 'assertEqual', got: toPlain(got), expected: toPlain(expected), message: sentence }, message);
}

function isArrayOrNumber(value: unknown): boolean {
  return (
    Array.isArray(value) || isTypedArray(value) || typeof value === 'number' || typeof value === 'boolean'
  );
}

function toNumber(value: unknown): unknown {
  return typeof value === 'boolean' ? Number(value) : value;
}
