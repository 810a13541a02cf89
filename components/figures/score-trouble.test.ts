import { expect, test } from 'vitest';
import { scoreTrouble } from './score-trouble.ts';

const ten = ['0', '-0', '1', '2.5', '-3', '1e+100', '-1e+100', '7', '8', '9'];
const withAt = (at: number, score: string) => ten.with(at, score);

test('ten numbers can be drawn, up to 1e100', () => {
  expect(scoreTrouble(ten)).toBeUndefined();
});

test.each([
  [['1', '2', '3', '4'], 'scores holds 4 numbers. Give it ten, and the figure follows.'],
  [['1'], 'scores holds 1 number. Give it ten, and the figure follows.'],
  [[...ten, '10'], 'scores holds 11 numbers. Give it ten, and the figure follows.'],
  [[], 'scores is no list of 1 to 200 numbers. Give it ten, and the figure follows.'],
  [withAt(2, 'NaN'), 'scores[2] is NaN. Give it a number from −1e100 to 1e100, and the figure follows.'],
  [
    withAt(0, 'Infinity'),
    'scores[0] is Infinity. Give it a number from −1e100 to 1e100, and the figure follows.',
  ],
  [
    withAt(9, '-Infinity'),
    'scores[9] is -Infinity. Give it a number from −1e100 to 1e100, and the figure follows.',
  ],
  [
    withAt(4, '1e+101'),
    'scores[4] is 1e+101. Give it a number from −1e100 to 1e100, and the figure follows.',
  ],
])('%j are not drawn, and why is said with the value', (scores, why) => {
  expect(scoreTrouble(scores)).toBe(`This figure keeps the earlier ten scores: ${why}`);
});

test('the first of several is named', () => {
  expect(scoreTrouble(withAt(7, 'NaN').with(5, 'Infinity'))).toContain('scores[5] is Infinity.');
});
