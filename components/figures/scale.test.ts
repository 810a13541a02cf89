import { describe, expect, test } from 'vitest';
import { afterKey, onScale, positionOf, valueAt, type Scale } from './scale.ts';

const decimals: Scale = { min: 1, max: 16, step: 1, page: 4 };
const temperatures: Scale = { min: 0.01, max: 100, step: 0.02, page: 0.5, log: true };

describe('an even scale', () => {
  test('has the values from its least by its step, and none beyond its ends', () => {
    expect(onScale(decimals, 7.4)).toBe(7);
    expect(onScale(decimals, -3)).toBe(1);
    expect(onScale(decimals, 40)).toBe(16);
  });

  test('leads from position to value and back', () => {
    expect(valueAt(decimals, 0.5)).toBe(8.5);
    expect(positionOf(decimals, 8.5)).toBe(0.5);
    expect(positionOf(decimals, 99)).toBe(1);
  });

  test.each([
    ['ArrowRight', 9],
    ['ArrowDown', 7],
    ['PageUp', 12],
    ['PageDown', 4],
    ['Home', 1],
    ['End', 16],
  ])('%s leads from 8 to %d', (key, value) => {
    expect(afterKey(decimals, key, 8)).toBe(value);
  });
});

describe('a logarithmic scale', () => {
  test('has 1 in the middle of 0.01 and 100', () => {
    expect(positionOf(temperatures, 1)).toBe(0.5);
    expect(valueAt(temperatures, 0.5)).toBe(1);
    expect(valueAt(temperatures, 0.75)).toBeCloseTo(10, 12);
  });

  test('takes steps that are equal ratios', () => {
    expect(afterKey(temperatures, 'ArrowUp', 1)! / 1).toBeCloseTo(10 ** 0.02, 10);
    expect(afterKey(temperatures, 'PageUp', 1)).toBeCloseTo(10 ** 0.5, 10);
    expect(afterKey(temperatures, 'End', 1)).toBe(100);
  });

  test('has no value beyond an end that is no whole number of steps away', () => {
    const bases: Scale = { min: 1.05, max: 20, step: 0.02, page: 0.2, log: true };
    expect(onScale(bases, 20)).toBe(20);
    expect(afterKey(bases, 'ArrowRight', 20)).toBe(20);
  });

  test('comes back to 1 exactly', () => {
    let value = 1;
    for (let press = 0; press < 30; press++) value = afterKey(temperatures, 'ArrowLeft', value)!;
    for (let press = 0; press < 30; press++) value = afterKey(temperatures, 'ArrowRight', value)!;
    expect(value).toBe(1);
  });
});

test('keys that are not a slider’s are left to the page', () => {
  expect(afterKey(decimals, 'Tab', 1)).toBeUndefined();
  expect(afterKey(decimals, 'toString', 1)).toBeUndefined();
});
