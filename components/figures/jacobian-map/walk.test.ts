import { describe, expect, test } from 'vitest';
import { canShrink, firstWalk, moveTo, scoresOf, shrink, startHere } from './walk.ts';

describe('a walk of four scores', () => {
  test('keeps its start while the same score moves', () => {
    const walk = moveTo(moveTo(firstWalk, 1, 1.5), 1, 2);
    expect(walk).toMatchObject({ start: firstWalk.start, moved: 1, by: 2 });
    expect(scoresOf(walk)).toEqual([0.5, 2, -0.5, -1]);
  });

  test('starts anew where the scores stand when another score moves', () => {
    const walk = moveTo(firstWalk, 3, -0.7);
    expect(walk).toMatchObject({ start: [0.5, 1, -0.5, -1], moved: 3, by: 0.3 });
  });

  test('is not changed by a touch that leaves another score where it is', () => {
    expect(moveTo(firstWalk, 3, -1)).toBe(firstWalk);
  });

  test('starts from where it stands when it is told to', () => {
    expect(startHere(firstWalk)).toMatchObject({ start: scoresOf(firstWalk), by: 0 });
  });

  test('has its step made ten times smaller, and says that it was, until it moves', () => {
    const shrunk = shrink(firstWalk);
    expect(shrunk).toEqual({ ...firstWalk, by: 0.1, shrunk: true });
    expect(moveTo(shrunk, 1, 0.2).shrunk).toBe(false);
    expect(startHere(shrunk).shrunk).toBe(false);
  });

  test('has a least step', () => {
    let walk = firstWalk;
    for (let press = 0; press < 9; press++) walk = shrink(walk);
    expect(walk.by).toBe(0.001);
    expect(canShrink(walk)).toBe(false);
    expect(canShrink(startHere(walk))).toBe(false);
  });
});
