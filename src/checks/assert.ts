import { fail } from './check-failure.ts';
import { noteCondition } from './compared.ts';
import { describe } from './words.ts';

/**
 * Demands that a condition is true.
 *
 * It takes true or false and nothing else. JavaScript counts every array and every object as true, so that
 * `assert(shares.map((p) => p > 0))` could never fail; write `assert(shares.every((p) => p > 0))`.
 *
 * @param condition what has to be true
 * @param message   what it means if it is not
 * @throws CheckFailure if it is false; TypeError if it is neither true nor false
 * @example assert(1 < 2) // → undefined
 * @example assert(2 < 1, 'two is less than one') // → CheckFailure: two is less than one: the condition is false and should be true.
 * @example assert([false]) // → TypeError: assert needs true or false; it got an array of 1
 */
export function assert(condition: boolean, message = ''): asserts condition {
  if (typeof condition !== 'boolean') {
    throw new TypeError(`assert needs true or false; it got ${describe(condition)}`);
  }
  if (condition) return noteCondition();
  const sentence = 'the condition is false and should be true';
  fail({ check: 'assert', got: false, expected: true, message: sentence }, message);
}
