import { expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { drawnFour } from '../support/drawn-four.ts';
import { fanPaths, fanPicture } from './fan-picture.ts';

const ten = randn(10, 0);

test('near 0 all shares are alike, and at 10 one item has nearly all', () => {
  const [small, large] = [fanPicture(ten, 0.1), fanPicture(ten, 10)];
  expect(Number(small['largest']!['text']) / Number(small['smallest']!['text'])).toBeLessThan(1.4);
  expect(large['largest']!['text']).toBe('0.969');
  expect(large['winner']!['text']).toBe('3');
});

test('the winner’s curve only rises', () => {
  const heights = fanPaths(ten)[3]!
    .slice(1)
    .split('L')
    .map((point) => Number(point.split(' ')[1]));
  expect(heights).toEqual([...heights].sort((a, b) => b - a));
});

test('an item in the middle rises first and falls later', () => {
  const heights = fanPaths(ten)[0]!
    .slice(1)
    .split('L')
    .map((point) => 100 - Number(point.split(' ')[1]));
  const top = heights.indexOf(Math.max(...heights));
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(heights.length - 1);
});

test('the dots stand on the cursor, at their shares', () => {
  const marks = fanPicture(ten, 1);
  expect(marks['cursor']!['x1']).toBe('50%');
  expect(marks['dot-3']).toEqual({ cx: '50%', cy: '70.706%' });
});

test('the logarithm of the ratio is right where the smallest share is 0 in doubles', () => {
  expect(fanPicture(ten, 1)['odds']!['text']).toBe('3.22');
  expect(fanPicture(drawnFour, 10)['odds']!['text']).toBe('386.50');
  expect(fanPicture([1000, 0], 10)['odds']!['text']).toBe('10000.00');
});
