import { describe, expect, test } from 'vitest';
import { randn, softmax } from '../../../src/softmax/index.ts';
import { corners, pointOf } from '../simplex/triangle.ts';
import { items, largestWords, places, slopesPicture, startScores } from './slopes-picture.ts';

const draws = Array.from({ length: 200 }, (_, seed) => randn(3, seed).map((score) => 1.5 * score));
/** From where an arrow leads to where, in units of the drawing. */
const endsOf = (scores: readonly number[], item: number) => {
  const [x, y, tx, ty] = slopesPicture(scores)
    [`arrow-${item}`]!['d']!.match(/-?[\d.]+/g)!
    .map(Number);
  return { from: [x!, y!], tip: [tx!, ty!], length: Math.hypot(tx! - x!, ty! - y!) };
};
const longest = (scores: readonly number[]) => Math.max(...items.map((_, i) => endsOf(scores, i).length));

describe('the arrows of the columns of J', () => {
  test('point at their corners and go as far of the way as the item has of the whole', () => {
    for (const scores of draws) {
      const shares = softmax(scores);
      const from = pointOf(shares);
      items.forEach((_, item) => {
        const { tip } = endsOf(scores, item);
        for (const axis of [0, 1] as const) {
          const wanted = from[axis] + shares[item]! * (corners[item]![axis] - from[axis]);
          expect(Math.abs(tip[axis]! - wanted)).toBeLessThan(0.06);
        }
      });
    }
  });

  test('shrink to nothing in a corner', () => {
    expect(longest([30, 0, 0])).toBeLessThan(0.1);
    expect(longest(places.corner)).toBeLessThan(4);
  });

  test('are longest in the middle of a side: a quarter of it', () => {
    expect(longest([20, 20, -20])).toBeCloseTo(70, 0);
    for (const scores of draws) expect(longest(scores)).toBeLessThan(70.2);
  });

  test('have letters, but for one that is too short for it', () => {
    const marks = slopesPicture(places.tie);
    const shown = [0, 1, 2].map((i) => marks[`letter-${i}`]!['visibility']);
    expect(shown).toEqual(['visible', 'visible', 'hidden']);
  });
});

describe('the numbers beside the triangle', () => {
  test('at the centre are two thirds on the diagonal of thirds, and the eigenvalue ⅓ twice', () => {
    const marks = slopesPicture(places.centre);
    expect([0, 1, 2].map((i) => marks[`slope-0-${i}`]!['text'])).toEqual(['+0.222', '−0.111', '−0.111']);
    expect(marks['largest']).toEqual({ text: '0.333' });
    expect(marks['next']).toEqual({ text: '0.333' });
    expect(marks['trace']).toEqual({ text: '0.667' });
    expect(marks['largest-dot']).toEqual({ cx: '66.667%' });
  });

  test('near a tie of two come near the bound, in a corner near 0', () => {
    expect(slopesPicture(places.tie)['largest']).toEqual({ text: '0.499' });
    expect(slopesPicture(places.corner)['largest']).toEqual({ text: '0.020' });
    expect(largestWords(places.corner)).toBe(
      'A small step of the scores moves the shares at most 0.020 times as far.',
    );
  });

  test('have columns that sum to 0, to the digits that are written', () => {
    for (const scores of [startScores, ...draws.slice(0, 50)]) {
      const marks = slopesPicture(scores);
      items.forEach((_, j) => {
        const column = items.map((_, i) => Number(marks[`slope-${j}-${i}`]!['text']!.replace('−', '-')));
        expect(Math.abs(column[0]! + column[1]! + column[2]!)).toBeLessThanOrEqual(0.00151);
      });
    }
  });
});
