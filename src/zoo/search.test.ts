import { describe, expect, test } from 'vitest';
import { animalsOf, readMutants } from '../notebook/build/mutants.ts';
import { softmax } from '../softmax/index.ts';
import { laws } from './laws.ts';
import { search } from './search.ts';
import { subjectOf, SubjectEnded } from './subject.ts';

const animals = animalsOf((await readMutants()).values());
const wrong = (name: string) => animals.find((animal) => animal.name === name)!.make();
const law = (id: string) => laws.find((one) => one.id === id)!;

describe('search', () => {
  test.each([
    ['base-two', 'ratio', [0, 0.125]],
    ['hardmax', 'ratio', [0, 0]],
    ['sort-the-shares', 'permutation', [0, 1]],
    ['epsilon-in-denominator', 'sum', [0]],
  ])('shrinks what breaks %s by the law %s to the smallest scores', (name, id, scores) => {
    const result = search(law(id), wrong(name), { seed: 1 });
    expect(result).toMatchObject({ law: id, held: false, ended: 'found', seed: 1 });
    expect(result.counterexample?.input.scores).toEqual(scores);
    expect(result.shrinks).toBeGreaterThan(0);
  });

  test('finds the score at which exp overflows', () => {
    const { counterexample } = search(law('finite'), wrong('no-shift'), { seed: 1 });
    const worst = Math.max(...counterexample!.input.scores.map(Math.abs));
    expect(worst).toBeGreaterThan(700);
    expect(counterexample!.got.some(Number.isNaN)).toBe(true);
  });

  test('finds the same again with the same seed, and at once with its path', () => {
    const first = search(law('ratio'), wrong('rest-for-the-last'), { seed: 1 });
    expect(first.tried).toBeGreaterThan(1);
    expect(search(law('ratio'), wrong('rest-for-the-last'), { seed: 1 })).toEqual(first);
    const again = search(law('ratio'), wrong('rest-for-the-last'), { seed: 1, path: first.path! });
    expect(again.counterexample).toEqual(first.counterexample);
    expect(again.tried).toBe(1);
  });

  test('gives data that can be posted to another thread', () => {
    const result = search(law('ratio'), wrong('uniform'), { seed: 1 });
    expect(structuredClone(result)).toEqual(result);
  });

  test('says for the reals that finding nothing proves nothing', () => {
    const result = search(law('ratio'), subjectOf(softmax), { seed: 1 });
    expect(result).toMatchObject({ held: true, tried: 1000, ended: 'done' });
    expect(result.sentence).toBe(
      'No counterexample among 1,000 inputs. That proves nothing about the real numbers; the law has a proof, and this code has passed a test.',
    );
  });

  test('says for doubles that there are more of them', () => {
    const { sentence } = search(law('finite'), subjectOf(softmax), { seed: 1, runs: 1 });
    expect(sentence).toBe(
      'No counterexample among 1 input. There are far more doubles than that; this is a test and not a proof.',
    );
  });

  test('says how it was broken with the values', () => {
    const { sentence } = search(law('sum'), wrong('epsilon-in-denominator'), { seed: 1 });
    expect(sentence).toBe(
      'Input 1 breaks it, by more than rounding can. The smallest that does: the shares sum to 0.9999990000010001 and should sum to 1 to within 1e-12.',
    );
  });

  test('tells how far it is, and stops when it is told to', () => {
    const steps: number[] = [];
    const result = search(law('ratio'), subjectOf(softmax), {
      seed: 1,
      goOn: () => steps.length < 10,
      onProgress: (tried) => steps.push(tried),
    });
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(result).toMatchObject({ held: true, tried: 10, ended: 'stopped' });
    expect(result.sentence).toMatch(/^No counterexample among 10 inputs before it was stopped\./);
  });

  test('keeps the best it has when it is stopped while shrinking', () => {
    let asked = 0;
    const result = search(law('ratio'), wrong('base-two'), { seed: 1, goOn: () => ++asked < 3 });
    expect(result).toMatchObject({ held: false, ended: 'found' });
    expect(result.counterexample?.input.scores).not.toEqual([0, 0.125]);
  });

  test('ends when its time is up', () => {
    expect(search(law('ratio'), subjectOf(softmax), { seed: 1, milliseconds: -1 })).toMatchObject({
      tried: 0,
      ended: 'time',
    });
  });

  test('refuses a law that draws no inputs', () => {
    expect(() => search(law('overflow'), subjectOf(softmax), { seed: 1 })).toThrow(
      'the law overflow draws no inputs; its examples are all that it has',
    );
  });

  test('passes on that a function has ended', () => {
    const gone = () => {
      throw new SubjectEnded('its thread ended');
    };
    expect(() => search(law('ratio'), gone, { seed: 1 })).toThrow();
  });
});
