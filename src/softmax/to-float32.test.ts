import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFloat32 } from './to-float32.ts';

describe('toFloat32', () => {
  test('rounds as a Float32Array does', () => {
    fc.assert(
      fc.property(fc.array(fc.double()), (values) => {
        expect(toFloat32(values)).toEqual(Array.from(Float32Array.from(values)));
      }),
    );
  });

  test('says what it needs', () => {
    expect(() => toFloat32(0.1 as never)).toThrow('toFloat32 needs an array of numbers; values is 0.1');
  });
});
