import { expect, test } from 'vitest';
import { placeWords } from './place-words.ts';

const numbered = (...numbers: number[]) => numbers.map((number) => ({ number }));

test('counts the chapters', () => {
  expect(placeWords(1, numbered(1, 2, 3))).toBe('Chapter 1 of 3');
  expect(placeWords(3, numbered(1, 2, 3))).toBe('Chapter 3 of 3');
});

test('never says that a chapter is further on than there are chapters', () => {
  expect(placeWords(2, numbered(1, 2, 4))).toBe('Chapter 2 of 3');
  expect(placeWords(4, numbered(1, 2, 4))).toBe('Chapter 4, in place 3 of 3');
});
