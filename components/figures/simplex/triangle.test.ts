import { describe, expect, test } from 'vitest';
import { softmax } from '../../../src/softmax/index.ts';
import { acrossFrom, corners, leastShare, pointOf, scoresFor, sharesAt } from './triangle.ts';

test('equal scores stand in the middle of the triangle', () => {
  const [x, y] = pointOf(softmax([1, 1, 1]));
  expect(x).toBeCloseTo((corners[0][0] + corners[1][0] + corners[2][0]) / 3, 10);
  expect(y).toBeCloseTo((corners[0][1] + corners[1][1] + corners[2][1]) / 3, 10);
});

test('a point leads to its shares and back', () => {
  const shares = softmax([1, 2, 3]);
  sharesAt(pointOf(shares)).forEach((share, i) => expect(share).toBeCloseTo(shares[i]!, 12));
});

test.each([
  [-100, 900],
  [900, 270],
  [170, -50],
])('the point %d, %d outside leads to shares that can be reached', (x, y) => {
  const shares = sharesAt([x, y]);
  expect(Math.min(...shares)).toBeGreaterThan(leastShare / 4);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
});

describe('the scores for a point', () => {
  test('have its shares, and the middle of the scores before', () => {
    const scores = scoresFor([0.2, 0.3, 0.5], [1, 2, 0]);
    softmax(scores).forEach((share, i) => expect(share).toBeCloseTo([0.2, 0.3, 0.5][i]!, 12));
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(3, 12);
  });

  test('stay on the scale', () => {
    const scores = scoresFor(sharesAt([30, 270]), [4, 4, 4]);
    expect(Math.max(...scores)).toBeLessThanOrEqual(4);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(-4);
  });
});

test('moving one score alone moves the point along the line through its corner', () => {
  const foot = acrossFrom(0, [1, 2, 3]);
  for (const score of [-3, 0, 2]) {
    const [x, y] = pointOf(softmax([score, 2, 3]));
    const [ax, ay] = corners[0];
    expect((x - ax) * (foot[1] - ay) - (y - ay) * (foot[0] - ax)).toBeCloseTo(0, 8);
  }
});

test('that line ends on the side across, where the item has nothing and the two others keep their ratio', () => {
  const [x, y] = acrossFrom(0, [1, 2, 3]);
  const [wantedX, wantedY] = pointOf([0, ...softmax([2, 3])]);
  expect(x).toBeCloseTo(wantedX, 10);
  expect(y).toBeCloseTo(wantedY, 10);
});
