import { describe, expect, test } from 'vitest';
import { ninePoints } from './classifier.ts';
import { floor, lossHeight, lossMarks, planeMarks, pointWords, stateWords, tableMarks } from './picture.ts';
import { advance, begin } from './training.ts';

const scene = { points: ninePoints, training: advance(begin, ninePoints, 1), twice: false, focus: 3 };
const dips = (d: string | undefined) => /V(-?[\d.]+)/.exec(d ?? '')?.[1];

describe('the picture of the classifier', () => {
  test('places points with b upwards, and shows no more than there are', () => {
    const marks = planeMarks(scene);
    expect(marks['spot-1']).toMatchObject({ x: '62.5%', y: '12.5%' });
    expect(marks['handle-8']).toMatchObject({ 'data-there': 'yes', 'data-class': '2' });
    expect(marks['handle-9']).toMatchObject({ 'data-there': 'no' });
  });

  test('has arrows that rise for the right class and fall for the others', () => {
    const marks = planeMarks(scene);
    expect(Number(dips(marks['arrow-1']?.['d']))).toBeLessThan(0);
    expect(Number(dips(marks['arrow-0']?.['d']))).toBeGreaterThan(0);
    expect(marks['slope-1']?.['text']).toMatch(/^−/);
    expect(marks['slope-0']?.['text']).toMatch(/^\+/);
  });

  test('has the slopes of the loss that is trained, p − y only where softmax is taken once', () => {
    const [once, twice] = [false, true].map((twice) => planeMarks({ ...scene, training: begin, twice }));
    expect(once).toMatchObject({ 'slope-head': { text: 'slope p − y' }, 'slope-1': { text: '−0.667' } });
    // back through the second softmax: a third of p − y where all shares are equal
    expect(twice).toMatchObject({
      'slope-head': { text: 'slope through both' },
      'slope-0': { text: '+0.111' },
      'slope-1': { text: '−0.222' },
    });
    const lengths = [once, twice].map((marks) => Number(dips(marks!['arrow-1']?.['d'])));
    expect(lengths[1]).toBeGreaterThan(lengths[0]!);
  });

  test('puts the arrows on the inner side of a point at the edge', () => {
    const marks = planeMarks({ ...scene, points: [{ at: [3, 0], label: 0 }], focus: 0 });
    expect(marks['arrows']).toMatchObject({ 'data-side': 'left' });
  });

  test('marks the losses of both trainings, and which one is shown', () => {
    const marks = lossMarks({ ...scene, twice: true });
    expect(marks['loss-once']).toEqual({ text: '0.301' });
    expect(marks['loss-twice']).toEqual({ text: '0.962' });
    expect(marks['curve-twice']?.['data-shown']).toBe('yes');
    expect(marks['curve-once']?.['data-shown']).toBe('no');
    expect(marks['right']).toEqual({ text: '9 of 9' });
  });

  test('keeps a loss beyond the axis at its top', () => {
    expect(lossHeight(7)).toBe('0%');
    expect(lossHeight(0)).toBe('100%');
    expect(floor).toBeCloseTo(0.5514447139320511, 15);
  });

  test('says a point and the whole state in words', () => {
    const before = { ...scene, training: begin };
    expect(pointWords(before, 3)).toBe('at (−2, −1), class 1, which has the share 0.333');
    expect(stateWords(before)).toBe('Step 0: loss 1.10, 3 of 9 right.');
    expect(stateWords(scene)).toBe('Step 1: loss 0.301, 9 of 9 right.');
  });

  test('writes no share as 1 that is not', () => {
    const late = { ...scene, training: advance(begin, ninePoints, 10_000), focus: 0 };
    expect(planeMarks(late)['p-0']).toEqual({ text: '0.99983' });
    expect(tableMarks(late)['p-0-0']).toEqual({ text: '0.99983' });
    expect(pointWords(late, 0)).toContain('the share 0.99983');
  });

  test('has the same numbers in its table', () => {
    expect(tableMarks({ ...scene, training: begin })['p-3-1']).toEqual({ text: '0.333' });
    const marks = tableMarks(scene);
    expect(marks['p-3-1']).toEqual(planeMarks(scene)['p-1']);
    expect(marks['mean']).toEqual({ text: '0.301' });
    expect(marks['row-9']).toMatchObject({ 'data-there': 'no' });
  });
});
