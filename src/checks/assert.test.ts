import { describe, expect, test } from 'vitest';
import { assert } from './assert.ts';

describe('assert', () => {
  test('lets true pass and refuses false', () => {
    expect(() => assert(true)).not.toThrow();
    expect(() => assert(false)).toThrow('The condition is false and should be true.');
  });

  test.each([[[]], [{}], [1], [0], ['yes'], [undefined], [null]])(
    'takes no %j for true or false, since that check could not fail or would fail by chance',
    (condition) => {
      expect(() => assert(condition as unknown as boolean)).toThrow(TypeError);
    },
  );
});
