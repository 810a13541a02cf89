import { expect, test } from 'vitest';
import { counted } from './counted.ts';

test.each([
  [0, '0 seconds'],
  [0.3, '0.3 seconds'],
  [1, '1 second'],
  [2, '2 seconds'],
  [999, '999 seconds'],
  [1000, '1,000 seconds'],
  [1234567, '1,234,567 seconds'],
])('%s of them are %s', (count, words) => {
  expect(counted(count, 'second')).toBe(words);
});
