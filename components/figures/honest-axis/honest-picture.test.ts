import { describe, expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import {
  heightsOf,
  honestPicture,
  linePath,
  mixed,
  sortedOf,
  steepest,
  viewNames,
} from './honest-picture.ts';

const sorted = sortedOf(randn(10, 0), 1);

test('shares stay with their items when the scores are sorted', () => {
  expect(sorted.items).toEqual([5, 7, 8, 1, 9, 6, 2, 0, 4, 3]);
  expect(sorted.shares.at(-1)).toBeCloseTo(0.29293560324051447, 14);
  const flipped = sortedOf([1, 0], 1);
  expect(flipped.shares[0]!).toBeLessThan(flipped.shares[1]!);
});

describe('the heights', () => {
  test.each(viewNames)('of %s stay in the plot', (view) => {
    const { score, share, zero } = heightsOf(sorted, view);
    for (const height of [...score, ...share, zero]) {
      expect(height).toBeGreaterThanOrEqual(0);
      expect(height).toBeLessThanOrEqual(1);
    }
  });

  test('in two panels do not mix', () => {
    const { score, share } = heightsOf(sorted, 'panels');
    expect(Math.min(...score)).toBeGreaterThan(Math.max(...share));
  });

  test('on one axis are as far apart as the values', () => {
    const { score, share } = heightsOf(sorted, 'shared');
    const ratio = (share.at(-1)! - share[0]!) / (score.at(-1)! - score[0]!);
    expect(ratio).toBeCloseTo(0.2812099183950545 / 3.2181710790778686, 10);
  });

  test('stretched, the shares hang below the scores', () => {
    const { score, share } = heightsOf(sorted, 'stretched');
    share.forEach((height, i) => expect(height).toBeLessThanOrEqual(score[i]! + 1e-12));
  });

  test.each([0.1, 1, 10])('of logarithms are parallel to the scores at scale %d', (factor) => {
    const { score, share } = heightsOf(sortedOf(randn(10, 0), factor), 'log');
    score.forEach((height, i) => expect(height - share[i]!).toBeCloseTo(score[0]! - share[0]!, 10));
  });

  test('of equal scores are in the middle, and no NaN', () => {
    expect(heightsOf(sortedOf([1, 1, 1], 1), 'stretched').score).toEqual([0.5, 0.5, 0.5]);
  });
});

test('no step is steeper than one half, at any scale', () => {
  for (let factor = 0.1; factor <= 10; factor *= 1.1) {
    expect(steepest(sortedOf(randn(10, 0), factor))).toBeLessThanOrEqual(0.5);
  }
});

test('the words quote what was computed', () => {
  const words = (view: (typeof viewNames)[number]) => honestPicture(sorted, view)['words']!['text'];
  expect(words('panels')).toContain('magnified 11.4 times');
  expect(words('shared')).toContain('slope 0.244');
  expect(words('stretched')).toContain('2.80 times');
  expect(words('log')).toContain('lies 3.47 above');
});

test('the numbers at the ends of a line never cover one another', () => {
  const marks = honestPicture(sortedOf(randn(10, 0), 10), 'shared');
  const [least, most] = ['least', 'most'].map((end) => parseFloat(marks[`share-${end}`]!['y']!));
  expect(least! - most!).toBeGreaterThan(5.9);
  const dots = [0, 9].map((i) => parseFloat(marks[`share-dot-${i}`]!['cy']!));
  expect(dots[0]! - dots[1]!).toBeLessThan(5);
  expect((least! + most!) / 2).toBeCloseTo((dots[0]! + dots[1]!) / 2, 2);
});

test('half way between two layouts, each point is half way', () => {
  const [from, to] = [heightsOf(sorted, 'panels'), heightsOf(sorted, 'shared')];
  expect(mixed(from, to, 0.5).score[3]).toBeCloseTo((from.score[3]! + to.score[3]!) / 2, 12);
  expect(mixed(from, to, 1)).toEqual(to);
});

test('a line goes through the middle of each place', () => {
  expect(linePath([0, 1])).toBe('M150.0 300.00L450.0 0.00');
});

test('equal scores are told as such, and two at the top as well', () => {
  const words = (scores: number[], view: 'panels' | 'stretched') =>
    honestPicture(sortedOf(scores, 1), view)['words']!['text'];
  expect(words([2, 2, 2], 'panels')).toBe('All ten scores are equal, and so are their shares.');
  expect(words([0, 2, 2], 'stretched')).toContain('The last two scores are equal');
});
