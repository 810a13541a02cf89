import { describe, expect, test } from 'vitest';
import { assertThrows } from './assert-throws.ts';

const error = new RangeError('the axis is 3');
const run = () => {
  throw error;
};

describe('assertThrows', () => {
  test.each([
    ['any error', undefined],
    ['its class', RangeError],
    ['a class that it extends', Error],
    ['a part of its message', 'axis'],
    ['a pattern for its message', /is \d$/],
  ])('accepts %s and returns the error', (_, expected) => {
    expect(assertThrows(run, expected)).toBe(error);
  });

  test.each([
    ['another class', TypeError, 'The function threw RangeError: the axis is 3 and should throw TypeError.'],
    [
      'other words',
      'shape',
      'The function threw RangeError: the axis is 3 and should throw an error that says "shape".',
    ],
    [
      'another pattern',
      /^is/,
      'The function threw RangeError: the axis is 3 and should throw an error that says /^is/.',
    ],
  ])('refuses %s', (_, expected, sentence) => {
    expect(() => assertThrows(run, expected)).toThrow(sentence);
  });

  test('refuses a function that returns', () => {
    expect(() => assertThrows(() => 5)).toThrow('The function returned 5 and should throw.');
  });

  test('says that it needs a function', () => {
    expect(() => assertThrows(5 as unknown as () => void)).toThrow('assertThrows needs a function');
  });

  test('takes what is thrown, even if it is no Error', () => {
    const throwText = () => {
      throw 'stop';
    };
    expect(assertThrows(throwText, 'stop')).toBe('stop');
  });
});
