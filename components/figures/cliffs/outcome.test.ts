import { describe, expect, test } from 'vitest';
import { randn } from '../../../src/softmax/index.ts';
import { drawnFour } from '../support/drawn-four.ts';
import { compute, overflow, thin, zero, zonesOf } from './outcome.ts';

const scores = randn(10, 0);
const at = (offset: number) => compute(scores.map((score) => score + offset));

test('the cliffs are where exp itself falls', () => {
  expect(Math.exp(overflow - 1e-9)).toBeLessThan(Infinity);
  expect(Math.exp(overflow + 1e-9)).toBe(Infinity);
  expect(Math.exp(zero + 1e-9)).toBeGreaterThan(0);
  expect(Math.exp(zero - 1e-9)).toBe(0);
  expect(Math.exp(thin + 1e-9)).toBeGreaterThan(2 ** -1022);
  expect(Math.exp(thin - 1e-9)).toBeLessThan(2 ** -1022);
});

describe('the formula', () => {
  test.each([
    [0, 'right'],
    [-700, 'right'],
    [700, 'right'],
    [-740, 'losing'],
    [-744, 'losing'],
    [-760, 'none'],
    [707, 'zeros'],
    [709, 'some'],
    [720, 'none'],
  ])('with all scores moved by %d is %s', (offset, outcome) => {
    expect(at(offset).outcome).toBe(outcome);
  });

  test('loses digits before it loses all: the error grows on the way down', () => {
    const errors = [-720, -730, -740].map((offset) => at(offset).error);
    expect(errors).toEqual(errors.toSorted((a, b) => a - b));
    expect(errors[2]).toBeGreaterThan(1e-6);
  });

  test('meets in each zone the fate that the zone names', () => {
    for (const some of [scores, drawnFour, [1000, ...scores.slice(1)]])
      for (const { outcome, from, to } of zonesOf(some, -2000, 2000)) {
        const middle = some.map((score) => score + (from + to) / 2);
        // of scores far apart the largest alone is the sum, and nothing lies between their overflows
        const hasRoom = to - from > 1e-6;
        if (hasRoom && outcome !== 'losing') expect(compute(middle).outcome).toBe(outcome);
      }
  });
});

test('the shifted formula gives the same shares at every offset', () => {
  const still = compute(scores).shifted;
  for (const offset of [-800, -744, 707, 800])
    at(offset).shifted.forEach((share, i) => expect(share).toBeCloseTo(still[i]!, 12));
});
