import { expect, test } from 'vitest';
import { percent, threeDigits } from './number-words.ts';

test.each([
  [0.29293, '0.293'],
  [9.4017, '9.40'],
  [12.345, '12.3'],
  [1234, '1234'],
  [-1.5, '−1.50'],
  [0, '0.000'],
  [2.06e-9, '2.1e−9'],
  [3e7, '3.0e7'],
  [Infinity, '∞'],
])('%d is written %s', (value, text) => {
  expect(threeDigits(value)).toBe(text);
});

test('a part is an SVG length to a thousandth of a per cent', () => {
  expect(percent(1 / 3)).toBe('33.333%');
  expect(percent(-0.5)).toBe('-50%');
});
