import { describe, expect, test } from 'vitest';
import { corners } from '../simplex/triangle.ts';
import { pathOf, pathPicture, startScores, tiedScores, winners } from './path-picture.ts';

const points = (scores: readonly number[]) =>
  [...pathOf(scores).matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const middle = (at: readonly (readonly [number, number])[]) =>
  [0, 1].map((axis) => at.reduce((sum, point) => sum + point[axis]!, 0) / at.length);
const expectAt = (point: readonly number[] | undefined, place: readonly number[], within: number) =>
  place.forEach((coordinate, i) => expect(Math.abs(point![i]! - coordinate)).toBeLessThan(within));

describe('the path of the temperatures', () => {
  test('begins in the corner of the largest score', () => {
    expectAt(points(startScores)[0], corners[0], 0.1);
  });

  test('begins in the middle of a side when two scores are the largest', () => {
    expectAt(points(tiedScores)[0], middle([corners[0], corners[1]]), 0.1);
    expect(winners(tiedScores)).toBe(2);
  });

  test('is one line that ends near the centre', () => {
    expect(pathOf(startScores)).toMatch(/^M[^M]*$/);
    expectAt(points(startScores).at(-1), middle(corners), 2);
  });
});

describe('the picture at a temperature', () => {
  test('has the shares of 1, 2, 3 at T = 2 as numbers and as bars', () => {
    const marks = pathPicture([1, 2, 3], 2);
    expect(marks['share-2']).toEqual({ text: '0.506' });
    expect(marks['bar-2']).toEqual({ width: '50.648%' });
    expect(marks['temperature']).toEqual({ text: '2.00' });
  });

  test('shows a tie as equal shares, however cold it is', () => {
    const marks = pathPicture(tiedScores, 0.01);
    expect([0, 1, 2].map((i) => marks[`share-${i}`]?.['text'])).toEqual(['0.500', '0.500', '0.000']);
  });

  test('says where the path begins', () => {
    expect(pathPicture(startScores, 1)['words']?.['text']).toContain('begins in a corner');
    expect(pathPicture([2, 2, 2], 1)['words']?.['text']).toContain('there is no path');
    expect(pathPicture(tiedScores, 1)['words']?.['text']).toContain('a tie');
  });
});
