import { describe, expect, test } from 'vitest';
import { toFloat16 } from './to-float16.ts';

/** The float16 with these 16 bits, as IEEE 754 defines it. */
function fromBits(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = (bits & 1023) / 1024;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -14 : (1 + fraction) * 2 ** (exponent - 15));
}

const finite = Array.from({ length: 0x7c00 }, (_, bits) => fromBits(bits));

describe('toFloat16', () => {
  test('leaves every float16 as it is', () => {
    const all = Array.from({ length: 65536 }, (_, bits) => fromBits(bits));
    expect(toFloat16(all)).toEqual(all);
  });

  test('rounds to the nearest, and from the middle to the even one', () => {
    for (let bits = 0; bits + 1 < finite.length; bits++) {
      const [low, high] = [finite[bits]!, finite[bits + 1]!];
      const middle = (low + high) / 2;
      const even = bits % 2 === 0 ? low : high;
      const below = middle * (1 - 2 ** -52);
      const above = middle * (1 + 2 ** -52);
      expect(toFloat16([below, middle, above, -middle])).toEqual([low, even, high, -even]);
    }
  });

  test('goes over to Infinity half a step above 65504', () => {
    expect(toFloat16([65504, 65519.999, 65520, -65520, 1e300])).toEqual([
      65504,
      65504,
      Infinity,
      -Infinity,
      Infinity,
    ]);
  });

  test('keeps NaN, the infinities and the sign of 0', () => {
    expect(toFloat16([NaN, Infinity, -Infinity, 0, -0, -1e-9])).toEqual([
      NaN,
      Infinity,
      -Infinity,
      0,
      -0,
      -0,
    ]);
  });

  test('takes typed arrays, leaves them alone, and says what it needs', () => {
    const values = Float64Array.of(0.1);
    expect(toFloat16(values)).toEqual([0.0999755859375]);
    expect(values).toEqual(Float64Array.of(0.1));
    expect(() => toFloat16(['a'] as never)).toThrow('toFloat16 needs numbers; values[0] is "a"');
  });
});
