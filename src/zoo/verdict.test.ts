import { describe, expect, test } from 'vitest';
import { animalsOf, readMutants } from '../notebook/build/mutants.ts';
import { softmax } from '../softmax/index.ts';
import { fingerprintOf } from './fingerprint.ts';
import { subjectOf, type Subject } from './subject.ts';
import { judge } from './verdict.ts';

const animals = animalsOf((await readMutants()).values()).filter(({ kind }) => kind === 'softmax');
const right = fingerprintOf(subjectOf(softmax));
const known = new Map([
  ['softmax', right] as const,
  ...animals.map(({ name, make }) => [name, fingerprintOf(make(), right)] as const),
]);
const verdictOf = (subject: Subject) => judge(subject, { known, runs: 30 });

describe('judge', () => {
  test('passes src/softmax, and equals it with no mutant', () => {
    const verdict = verdictOf(subjectOf(softmax));
    expect(verdict.laws.filter(({ held }) => !held)).toEqual([]);
    expect(verdict).toMatchObject({ passed: true, equals: [] });
    expect(verdict.accuracy.error).toBeLessThan(verdict.accuracy.tolerance);
  });

  test.each(animals.map(({ name, make }) => [name, make] as const))(
    'fails %s and says who it is',
    (name, make) => {
      expect(verdictOf(make())).toMatchObject({ passed: false, equals: [name] });
    },
  );

  test('recognises base 2 in another program, which does not overflow', () => {
    const twice = subjectOf((x: number[]) => softmax(x.map((score) => score * Math.LN2)));
    expect(verdictOf(twice).equals).toEqual(['base-two']);
  });

  test('counts what it tried, and keeps the way back to a counterexample', () => {
    const verdict = verdictOf(animals.find(({ name }) => name === 'subtract-log-sum-exp')!.make());
    expect(verdict.laws.find(({ id }) => id === 'ratio')).toMatchObject({ held: true, tried: 62, seed: 0 });
    expect(verdict.laws.find(({ id }) => id === 'offset')).toMatchObject({ held: false, tried: 1 });
  });

  test('tells each law as soon as it is judged', () => {
    const told: string[] = [];
    const { laws } = judge(subjectOf(softmax), { runs: 0, onLaw: ({ id }) => told.push(id) });
    expect(told).toEqual(laws.map(({ id }) => id));
  });

  test('reports, and does not judge, what it makes of inputs that are no scores', () => {
    const careless = (x: readonly unknown[]) => softmax(x.map(Number));
    const verdict = verdictOf(subjectOf(careless));
    expect(verdict.passed).toBe(true);
    const policies = new Map(verdict.policies.map(({ given, gives }) => [given, gives]));
    expect(policies.get('numbers as texts, ["1", "2"]')).toBe('[0.26894142136999516, 0.7310585786300049]');
    expect(policies.get('NaN among the scores, [NaN, 1]')).toBe('[NaN, NaN]');
    expect(policies.get('a number, 5')).toBe('throws TypeError: x.map is not a function');
  });

  test('survives a function that gives nonsense', () => {
    for (const nonsense of [() => 'no', () => undefined, (x: number[]) => x.slice(1), () => [NaN]]) {
      const verdict = verdictOf(subjectOf(nonsense));
      expect(verdict).toMatchObject({ passed: false, equals: [] });
      expect(verdict.accuracy.error).toBe(Infinity);
    }
  });
});
