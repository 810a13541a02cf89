import { describe, expect, test } from 'vitest';
import training from '../../../content/references/training.json' with { type: 'json' };
import { ninePoints } from './classifier.ts';
import { advance, alongAxis, begin, lastStep, lossesOf } from './training.ts';

describe('the two trainings', () => {
  const hundred = advance(begin, ninePoints, 100);

  test('have after 100 steps the recorded losses', () => {
    const [once, twice] = lossesOf(hundred.weights, ninePoints);
    const recorded = (of: (string | number)[][]) => Number(of.find(([step]) => step === 100)?.[1]);
    expect(Math.abs(once - recorded(training.losses))).toBeLessThan(1e-9);
    expect(Math.abs(twice - recorded(training.twiceLosses))).toBeLessThan(1e-9);
  });

  test('come to the same place in steps of any size', () => {
    let slowly = begin;
    for (let i = 0; i < 50; i++) slowly = advance(slowly, ninePoints, 2);
    expect(slowly).toEqual(hundred);
  });

  test('leave a trace that begins at ln 3, and is no denser than a picture can show', () => {
    const all = advance(begin, ninePoints, lastStep);
    expect(all.trace[0]!.losses).toEqual([Math.log(3), Math.log(3)]);
    expect(all.trace.length).toBeLessThan(260);
    const places = all.trace.map(({ step }) => alongAxis(step));
    const gaps = places.slice(1).map((place, i) => place - places[i]!);
    expect(Math.max(...gaps.slice(100))).toBeLessThan(1 / 100);
  });

  test('end at the last step', () => {
    const end = advance(advance(begin, ninePoints, lastStep - 3), ninePoints, 100);
    expect(end.step).toBe(lastStep);
    expect(alongAxis(end.step)).toBe(1);
    expect(advance(end, ninePoints, 100)).toEqual(end);
  });
});
