import { expect, test } from 'vitest';
import { afterKey } from './slider-keys.ts';

test.each([
  ['ArrowRight', 1.1],
  ['ArrowUp', 1.1],
  ['ArrowLeft', 0.9],
  ['ArrowDown', 0.9],
  ['PageUp', 2],
  ['PageDown', 0],
  ['Home', -4],
  ['End', 4],
])('%s leads from 1 to %d', (key, score) => {
  expect(afterKey(key, 1)).toBeCloseTo(score, 12);
});

test('keys that are not a slider’s are left to the page', () => {
  expect(afterKey('Tab', 1)).toBeUndefined();
  expect(afterKey('toString', 1)).toBeUndefined();
});
