import { expect, test } from 'vitest';
import { splitDigits } from './split-digits.ts';

test('digits are split where the two numbers part', () => {
  expect(splitDigits(0.1234, 0.1235)).toEqual({ same: '0.123', there: '4000000', here: '5000000' });
  expect(splitDigits(0.123456, 0.123466)).toEqual({ same: '0.1234', there: '560000', here: '660000' });
});

test('numbers that show the same digits have nothing to go on with', () => {
  expect(splitDigits(0.5, 0.5)).toEqual({ same: '0.5000000000', there: '', here: '' });
  expect(splitDigits(0.1 + 1e-12, 0.1)).toEqual({ same: '0.1000000000', there: '', here: '' });
});

test('NaN shares no digit with a number', () => {
  expect(splitDigits(1, NaN)).toEqual({ same: '', there: '1.0000000000', here: 'NaN' });
});
