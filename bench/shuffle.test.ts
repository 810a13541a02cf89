import { expect, test } from 'vitest';
import { shuffle } from './shuffle.ts';

const items = ['a', 'b', 'c'];
const orders = (seeds: number) => Array.from({ length: seeds }, (_, seed) => shuffle(items, seed).join(''));

test('a shuffle keeps every item once and leaves the list alone', () => {
  expect(shuffle(items, 7).toSorted()).toEqual(items);
  expect(items).toEqual(['a', 'b', 'c']);
});

test('the same seed gives the same order, another seed in time another one', () => {
  expect(orders(50)).toEqual(orders(50));
  expect(new Set(orders(50)).size).toBe(6);
});

test('over many seeds each of the six orders comes up about as often as the others', () => {
  const counts = Object.values(Object.groupBy(orders(6000), (order) => order)).map((same) => same!.length);
  expect(Math.min(...counts)).toBeGreaterThan(880); // 1000 expected, standard deviation 29
  expect(Math.max(...counts)).toBeLessThan(1120);
});
