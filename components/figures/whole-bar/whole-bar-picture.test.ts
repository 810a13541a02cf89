import { expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { wholeBarPicture } from './whole-bar-picture.ts';

const ten = randn(10, 0);
const raised = ten.map((score, item) => (item === 3 ? score + 1 : score));

test('when one score goes up, the nine others keep one and the same part of what they had', () => {
  const marks = wholeBarPicture(ten, raised, 3);
  const others = [0, 1, 2, 4, 5, 6, 7, 8, 9].map((i) => marks[`factor-${i}`]!['text']);
  expect(new Set(others)).toEqual(new Set(['× 0.665']));
  expect(marks['factor-3']!['text']).toBe('× 1.808');
  expect(marks['words']!['text']).toBe(
    'Item 3 went up by 1.00. Each of the others has 0.665 times what it had.',
  );
});

test('both bars are filled from end to end', () => {
  const marks = wholeBarPicture(ten, raised, 3);
  for (const bar of ['was', 'now']) {
    expect(marks[`${bar}-0`]!['x']).toBe('0%');
    const { x, width } = marks[`${bar}-9`]!;
    expect(parseFloat(x!) + parseFloat(width!)).toBeCloseTo(100, 2);
  }
});

test('a part too narrow for its number has none', () => {
  const marks = wholeBarPicture(ten, ten, 3);
  expect(marks['name-3']!['text']).toBe('3');
  expect(marks['name-5']!['text']).toBe('');
});

test('before anything moved, it says so', () => {
  expect(wholeBarPicture(ten, ten, 3)['words']!['text']).toContain('nothing has moved yet');
});
