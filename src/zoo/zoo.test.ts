import { describe, expect, test } from 'vitest';
import { animalsOf, readMutants } from '../notebook/build/mutants.ts';
import {
  crossEntropy,
  jacobian,
  logSoftmax,
  maskedSoftmax,
  sample,
  softmax,
  softmaxOnline,
  sum,
  topP,
} from '../softmax/index.ts';
import known from '../softmax/references/known-values.json' with { type: 'json' };
import { exactShares } from './exact.ts';
import { fingerprintOf, isSame } from './fingerprint.ts';
import { firstMutants } from './first-mutants.ts';
import { kinds, type Functions, type Kind } from './kinds.ts';
import { laws, lawsOf } from './laws.ts';
import { matrixOf } from './matrix.ts';
import { search } from './search.ts';
import { subjectOf } from './subject.ts';
import { surveyOf } from './survey.ts';
import { tryExamples } from './try-law.ts';

const mutants = await readMutants();
const animals = animalsOf(mutants.values());
const rows = matrixOf(animals);
const rowOf = (name: string) => rows.find((row) => row.name === name)!;
const ours = (kind: Kind) => lawsOf(kind).filter(({ by, type }) => by === 'ours' && type !== 'recorded');

const shifted = (x: number[]): number[] => {
  const top = x.reduce((most, score) => Math.max(most, score), -Infinity);
  const e = x.map((score) => Math.exp(score - top));
  const total = e.reduce((a, b) => a + b, 0);
  return e.map((v) => v / total);
};

/** src/softmax in the form of each kind. */
const right: Functions = {
  softmax,
  batch: (axis, lanes) => {
    const width = lanes[0]?.length ?? 0;
    const p = softmax(lanes.flat(), { shape: [lanes.length, width], axis });
    return lanes.map((lane, i) => lane.map((_, j) => p[i * width + j]!));
  },
  temperature: (x, temperature) => softmax(x, { temperature }),
  'log-softmax': logSoftmax,
  jacobian,
  'masked-softmax': maskedSoftmax,
  'cross-entropy': crossEntropy,
  'top-p': topP,
  sample: (x, random) => sample(softmax(x), 1, Math.floor(random() * 2 ** 32))[0]!,
};

describe('src/softmax', () => {
  test.each(laws.map((law) => [law.kind, law.id, law] as const))('as %s keeps the law %s', (kind, _, law) => {
    const subject = subjectOf(right[kind]);
    expect(tryExamples(law, subject)).toBeUndefined();
    if (!law.draws) return;
    for (const seed of [1, 2, 3]) {
      expect(search(law, subject, { seed, runs: 200 })).toMatchObject({ held: true, tried: 200 });
    }
  });
});

describe.each([
  ['with the shift and a division', shifted],
  ['in one sweep', (x: number[]) => softmaxOnline(x)],
])('an honest softmax %s', (_, honest) => {
  test.each(lawsOf('softmax').map((law) => [law.id, law] as const))('keeps the law %s', (__, law) => {
    expect(tryExamples(law, subjectOf(honest))).toBeUndefined();
    if (law.draws) expect(search(law, subjectOf(honest), { seed: 4, runs: 300 }).held).toBe(true);
  });
});

describe('the laws', () => {
  test('have ids of their own, and every kind has some', () => {
    expect(new Set(laws.map(({ id }) => id)).size).toBe(laws.length);
    expect(kinds.filter((kind) => lawsOf(kind).length === 0)).toEqual([]);
  });

  test('each break at least one mutant, but for the one that compares an array with itself', () => {
    const harmless = laws.filter(({ id }) => !rows.some(({ broken }) => broken.has(id)));
    expect(harmless.map(({ id }) => id)).toEqual(['seed-ranks']);
  });

  test('about known values record what mpmath gives', () => {
    const law = laws.find(({ id }) => id === 'known-values')!;
    for (const input of law.examples) {
      const vector = known.vectors.find(({ scores }) => String(scores) === String(input.scores));
      const zeros = subjectOf((x: number[]) => x.map(() => 0));
      expect(tryExamples({ ...law, examples: [input] }, zeros)?.expected).toEqual(
        vector?.softmax.map(Number),
      );
    }
  });
});

describe('every mutant', () => {
  test.each(animals.map(({ name }) => name))('%s breaks the laws that it names', (name) => {
    const { broken } = rowOf(name);
    expect(mutants.get(name)?.breaks.filter((id) => !broken.has(id))).toEqual([]);
  });

  test('breaks a law that is no recorded number', () => {
    const green = rows.filter(({ kind, broken }) => !ours(kind).some(({ id }) => broken.has(id)));
    expect(green.map(({ name }) => name)).toEqual([]);
  });

  test('does something else than every other one, and than softmax', () => {
    const prints = [
      ['softmax', fingerprintOf(subjectOf(softmax))] as const,
      ...animals
        .filter(({ kind }) => kind === 'softmax')
        .map((it) => [it.name, fingerprintOf(it.make())] as const),
    ];
    const twins = prints.flatMap(([name, a], i) =>
      prints
        .slice(i + 1)
        .filter(([, b]) => isSame(a, b, prints[0]![1]))
        .map(([other]) => `${name} = ${other}`),
    );
    expect(twins).toEqual([]);
  });
});

describe('the assertions of the original notebook', () => {
  const seed = lawsOf('softmax').filter(({ by }) => by === 'seed');

  test('let 17 of 21 wrong functions pass', () => {
    const caught = firstMutants.filter((name) => seed.some(({ id }) => rowOf(name).broken.has(id)));
    expect(firstMutants).toHaveLength(21);
    expect(caught).toEqual([
      'divide-by-sum',
      'sigmoid-each',
      'epsilon-in-denominator',
      'round-to-3-decimals',
    ]);
  });

  test('never see anything in the ranks', () => {
    expect(rows.filter(({ broken }) => broken.has('seed-ranks'))).toEqual([]);
  });
});

describe('together', () => {
  const survey = surveyOf(rows);

  test('the ratio law and the sum find every function that breaks a law about real numbers', () => {
    expect(survey.smallestSets).toEqual([
      ['ratio', 'sum'],
      ['ratio', 'part'],
      ['ratio', 'one-and-two'],
    ]);
  });

  test('only hard inputs and the code’s manners find the rest', () => {
    expect(survey.wrongInDoubles).toEqual([
      'keep-the-maximum',
      'no-shift',
      'online-without-start',
      'shift-by-mean',
      'shift-by-sum',
      'shift-only-down',
      'subtract-log-sum-exp',
    ]);
    expect(survey.wrongInManners).toEqual(['one-array-for-all', 'spread-into-max', 'write-over-input']);
    expect(survey.pastOurs).toEqual([]);
  });

  test('right formulas that lose digits break laws about real numbers too', () => {
    expect(survey.wrongOnPaper).toEqual(expect.arrayContaining(['single-precision', 'rest-for-the-last']));
  });
});

test('exact shares agree with mpmath to the last bit of a double, and sum to 1', () => {
  for (const { scores, softmax: shares } of known.vectors) {
    const exact = exactShares(scores);
    expect(Math.abs(sum(exact) - 1)).toBeLessThan(1e-14);
    exact.forEach((share, i) => {
      const recorded = Number(shares[i]);
      expect(Math.abs(share - recorded)).toBeLessThanOrEqual(2 ** -52 * recorded);
    });
  }
});

test('exact shares know large offsets and −∞', () => {
  expect(exactShares([1e15 + 1, 1e15 + 2, 1e15 + 3])).toEqual(exactShares([1, 2, 3]));
  expect(exactShares([-Infinity, 0, 0])).toEqual([0, 0.5, 0.5]);
});
