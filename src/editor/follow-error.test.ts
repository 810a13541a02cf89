import { describe, expect, test } from 'vitest';
import { followError, offsetOf } from './follow-error.ts';

const mark = { line: 2, column: 3, message: 'm' };
const text = 'one\ntwo\nthree';

describe('followError', () => {
  test.each([
    ['below', 'one\ntwo\nthree and a half\nfour', 2],
    ['above, with more lines', '\n\none\ntwo\nthree', 4],
    ['above, with fewer lines', 'two\nthree', 1],
    ['above, in the same number of lines', 'ONE\ntwo\nthree', 2],
    ['nowhere', text, 2],
  ])('after a change %s the error is where its text is', (_, after, line) => {
    expect(followError(mark, text, after)).toEqual({ ...mark, line });
  });

  test.each([
    ['in its line', 'one\ntwoo\nthree'],
    ['that removes its line', 'one\nthree'],
    ['that breaks its line', 'one\nt\nwo\nthree'],
    ['of everything', 'four'],
    ['that leaves nothing', ''],
  ])('after a change %s there is no error', (_, after) => {
    expect(followError(mark, text, after)).toBeNull();
  });
});

describe('offsetOf', () => {
  test.each([
    [{ line: 1, column: 1 }, 0],
    [{ line: 2, column: 3 }, 6],
    [{ line: 2 }, 4],
    [{ line: 2, column: 99 }, 7],
    [{ line: 99, column: 99 }, text.length],
    [{ line: 0, column: 0 }, 0],
  ])('%o is at %i', (place, offset) => {
    expect(offsetOf(text, { message: 'm', ...place })).toBe(offset);
  });
});
