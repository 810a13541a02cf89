import { describe, expect, test } from 'vitest';
import { toPlain } from './plain.ts';

describe('toPlain', () => {
  test('describes what cannot be cloned, wherever it stands', () => {
    expect(toPlain({ a: () => 1, b: [Symbol('s')], c: { d: new WeakMap() } })).toEqual({
      a: 'a function',
      b: ['a symbol'],
      c: { d: 'a value of type WeakMap' },
    });
  });

  test('leaves numbers, text and typed arrays as they are', () => {
    expect(toPlain([1, 'a', null, undefined, Float64Array.of(2)])).toEqual([
      1,
      'a',
      null,
      undefined,
      Float64Array.of(2),
    ]);
  });
});
