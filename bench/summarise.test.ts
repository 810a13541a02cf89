import { expect, test } from 'vitest';
import { summarise } from './summarise.ts';

test('a ratio says how many times faster than the baseline: half the time is 2', () => {
  expect(summarise([1, 1, 1], [2, 2, 2], 1)).toMatchObject({ ratio: 2, lower: 2, upper: 2 });
});

test('ratios are taken round by round, so a machine that slows down does not change them', () => {
  // The medians of the times are 2 and 2; still it was twice as fast in two rounds of three.
  expect(summarise([1, 2, 4], [2, 4, 1], 1).ratio).toBe(2);
});

test('the middle half of the rounds stands beside the median', () => {
  const ones = [1, 1, 1, 1, 1];
  expect(summarise(ones, [1, 2, 3, 4, 50], 1)).toMatchObject({ ratio: 3, lower: 2, upper: 4 });
});

test('nanoseconds are for one score', () => {
  expect(summarise([0.001, 0.003, 0.002], [1, 1, 1], 10).nanoseconds).toBe(200);
});

test('numbers keep four digits', () => {
  expect(summarise([3], [1], 7)).toMatchObject({ ratio: 0.3333, nanoseconds: 428_600 });
});

test('rounds that are missing are refused', () => {
  expect(() => summarise([1], [1, 2], 1)).toThrow('ratios need as many rounds of both; there are 1 and 2');
});
