import { describe, expect, test } from 'vitest';
import { randn } from '../../src/softmax/index.ts';
import { drawnFour } from './support/drawn-four.ts';
import { fitted, roundUp } from './fitted.ts';
import { afterKey, onScale, positionOf, type Scale } from './scale.ts';

const scale: Scale = { min: -4, max: 4, step: 0.05, page: 1 };

test.each([
  [4, 4],
  [4.1, 5],
  [11.9, 15],
  [28.4, 30],
  [0.07, 0.08],
  [999, 1000],
  [1000, 1000],
])('the round number for %d is %d', (value, end) => {
  expect(roundUp(value)).toBe(end);
});

describe('a scale', () => {
  test('stays as it is while it holds every value', () => {
    expect(fitted(scale, randn(10, 0))).toBe(scale);
    expect(fitted(scale, [-4, 4])).toBe(scale);
  });

  test('grows to round ends around 0 when a value lies outside, and clips none', () => {
    const grown = fitted(scale, drawnFour);
    expect(grown).toMatchObject({ min: -20, max: 20 });
    expect(positionOf(grown, 0)).toBe(0.5);
    for (const logit of drawnFour) expect(positionOf(grown, logit)).toBeCloseTo((logit + 20) / 40, 12);
  });

  test('has larger steps when it has grown', () => {
    const grown = fitted(scale, [30, -1]);
    expect(afterKey(grown, 'ArrowRight', 0)).toBe(0.5);
    expect(afterKey(grown, 'PageDown', 0)).toBe(-10);
    expect(afterKey(grown, 'End', 0)).toBe(30);
    expect(onScale(grown, 12.34)).toBe(12.5);
    expect(afterKey(fitted(scale, [6]), 'ArrowRight', 0)).toBe(0.05);
  });

  test('holds scores of a thousand', () => {
    expect(fitted(scale, [1000, -3])).toMatchObject({ min: -1000, max: 1000, step: 5, page: 100 });
  });
});
