import { describe, expect, test } from 'vitest';
import { threeWaysPicture } from './three-ways-picture.ts';

const numbers = (marks: ReturnType<typeof threeWaysPicture>, method: string) =>
  [0, 1, 2].map((i) => marks[`${method}-number-${i}`]!['text']);

test('three methods share 1, 2, 3', () => {
  const marks = threeWaysPicture([1, 2, 3], 0);
  expect(numbers(marks, 'sum')).toEqual(['0.167', '0.333', '0.500']);
  expect(numbers(marks, 'winner')).toEqual(['0.000', '0.000', '1.000']);
  expect(numbers(marks, 'softmax')).toEqual(['0.090', '0.245', '0.665']);
});

describe('moving the zero', () => {
  test('changes the shares by the sum, and no other', () => {
    const marks = threeWaysPicture([1, 2, 3], -100);
    expect(numbers(marks, 'sum')).toEqual(['0.330', '0.333', '0.337']);
    expect(marks['sum-words']!['text']).toBe('the zero moved them by 0.163');
    expect(numbers(marks, 'softmax')).toEqual(['0.090', '0.245', '0.665']);
    expect(marks['softmax-words']!['text']).toBe('the zero has no say');
    expect(marks['winner-words']!['text']).toBe('the zero has no say');
  });

  test('between the marks takes shares by the sum out of the panel', () => {
    const marks = threeWaysPicture([1, 2, 3], 1.5);
    expect(marks['sum-words']).toEqual({ text: 'leaves the panel', 'data-bad': 'true' });
    expect(marks['sum-bar-0']!['data-out']).toBe('true');
    expect(marks['softmax-bar-0']!['data-out']).toBe('false');
  });

  test('to where the scores sum to 0 leaves nothing to divide by', () => {
    const marks = threeWaysPicture([1, 2, 3], 2);
    expect(marks['sum-words']!['text']).toBe('divides by 0');
  });
});

test('says where the zero stands, also where the ruler does not reach', () => {
  expect(threeWaysPicture([1, 2, 3], 1.5)['zero-place']).toEqual({ text: '1.50' });
  expect(threeWaysPicture([1, 2, 3], -100)['zero-place']).toEqual({ text: '−100' });
  expect(threeWaysPicture([1, 2, 3], -100)['zero-dot']).toEqual({ cx: '0%' });
});

test('a bar of the scores goes from the zero to the mark', () => {
  const marks = threeWaysPicture([1, 2, 3], 2);
  expect(marks['bar-0']).toEqual({ x: '55.556%', width: '11.111%' });
  expect(marks['bar-1']!['width']).toBe('0%');
});
