import { describe, expect, test } from 'vitest';
import { preciseLog } from './precise-log.ts';
import { exactShare, relativeError, toFixed } from './references/exact-share.ts';
import { uniform } from './uniform.ts';

const U = 2 ** -53;

describe('preciseLog', () => {
  test('is rounded correctly: exp of it is nearer to x than exp of a neighbour', () => {
    for (const u of uniform(2000, 9)) {
      const x = u ** 3;
      const log = preciseLog(x);
      // exp(log) = x · (1 + log − ln x): the relative error shows how far log is from ln x.
      const distance = Math.abs(relativeError(x, exactShare(log, 0n)));
      const halfStep = 2 ** (Math.floor(Math.log2(Math.abs(log))) - 53);
      expect(distance).toBeLessThanOrEqual(halfStep * (1 + 1e-12));
    }
  });

  test('is exact where it can be', () => {
    expect(preciseLog(1)).toBe(0);
    expect(preciseLog(2)).toBe(Math.LN2);
    expect(preciseLog(10)).toBe(Math.LN10);
    expect(preciseLog(0.5)).toBe(-Math.LN2);
  });

  test('reaches from the smallest square that a draw can have to just below 1', () => {
    expect(preciseLog(2 ** -104)).toBe(-104 * Math.LN2);
    expect(preciseLog(1 - U)).toBe(-U);
    expect(Math.abs(preciseLog(36.7) / Math.log(36.7) - 1)).toBeLessThanOrEqual(2 * U);
  });

  test('leaves nothing to the fixed point numbers that it is measured with', () => {
    expect(toFixed(0.75)).toBe(3n << 168n);
  });
});
