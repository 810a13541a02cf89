import { fail } from './check-failure.ts';
import { describe } from './words.ts';

/** What an error is known by: its class, text that its message contains, or a pattern for its message. */
type Expected = string | RegExp | (abstract new (...args: never[]) => unknown);

/**
 * Runs a function and demands that it throws: `numpy.testing.assert_raises`, with the function first.
 *
 * @param run      is called without arguments; a promise that it returns is not waited for
 * @param expected the class of the error, or text or a pattern for its message; by default any error will do
 * @param message  what it means if this fails
 * @returns        the error
 * @throws CheckFailure if nothing is thrown, or something else; TypeError if `run` is not a function
 * @example assertThrows(() => softmax('scores'), TypeError).message // → 'softmax needs an array of numbers; scores is "scores"'
 * @example assertThrows(() => softmax([1, 2])) // → CheckFailure: The function returned an array of 2 and should throw.
 */
export function assertThrows(run: () => unknown, expected?: Expected, message = ''): unknown {
  if (typeof run !== 'function') {
    throw new TypeError(`assertThrows needs a function, as in () => softmax('a'); it got ${describe(run)}`);
  }
  let outcome: string;
  try {
    outcome = `returned ${describe(run())}`;
  } catch (error) {
    if (fits(error, expected)) return error;
    outcome = `threw ${describe(error)}`;
  }
  const wanted = `throw${nameOf(expected)}`;
  const sentence = `the function ${outcome} and should ${wanted}`;
  return fail({ check: 'assertThrows', got: outcome, expected: wanted, message: sentence }, message);
}

function fits(error: unknown, expected: Expected | undefined): boolean {
  if (expected === undefined) return true;
  const text = error instanceof Error ? error.message : String(error);
  if (typeof expected === 'string') return text.includes(expected);
  return expected instanceof RegExp ? expected.test(text) : error instanceof expected;
}

function nameOf(expected: Expected | undefined): string {
  if (expected === undefined) return '';
  if (typeof expected === 'function') return ` ${expected.name}`;
  return ` an error that says ${typeof expected === 'string' ? describe(expected) : String(expected)}`;
}
