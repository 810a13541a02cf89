import { expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { fitted } from '../fitted.ts';
import { drawnFour } from '../support/drawn-four.ts';
import { scoreScale, wholeBarPicture } from './whole-bar-picture.ts';

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

test('the tracks name their ends, and a wider one shows every score where it lies', () => {
  expect(wholeBarPicture(ten, ten, 3)['ends']!['text']).toBe('−4 to 4');
  const marks = wholeBarPicture(drawnFour, drawnFour, 4, fitted(scoreScale, drawnFour));
  expect(marks['ends']!['text']).toBe('−20 to 20');
  expect(marks['dot-4']!['cx']).toBe('98.25%');
  expect(marks['dot-0']!['cx']).toBe('1.625%');
});

test('a factor is right where the share is too small for a double, and says so where it is itself', () => {
  const far = [0, 1000, 0];
  const factors = (scores: number[], item: number) =>
    [0, 1, 2].map((i) => wholeBarPicture(far, scores, item)[`factor-${i}`]!['text']);
  expect(factors([1, 1000, 0], 0)).toEqual(['× 2.718', '× 1.000', '× 1.000']);
  expect(factors([0, 980, 0], 1)).toEqual(['× 4.9e8', '× 1.000', '× 4.9e8']);
  expect(factors([1000, 1000, 0], 0)).toEqual(['× > 1e308', '× 0.500', '× 0.500']);
});

test('a small factor keeps its digits', () => {
  const marks = wholeBarPicture([0, 0], [20, 0], 0);
  expect(marks['factor-1']!['text']).toBe('× 4.1e−9');
  expect(marks['words']!['text']).toContain('4.1e−9 times what it had');
});
