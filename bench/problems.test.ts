import { expect, test } from 'vitest';
import { problems } from './problems.ts';
import type { Measured, Results } from './results.ts';

const fine: Measured = {
  contender: 'a',
  ratio: 1,
  lower: 0.9,
  upper: 1.1,
  nanoseconds: 5,
  difference: 0,
};

function results(measured: Measured[], facts: Partial<Results['contenders'][number]> = {}): Results {
  return {
    date: '2026-01-01T00:00:00.000Z',
    machine: { processor: '', cores: 1, platform: '', node: '', v8: '', load: { before: 0, after: 0 } },
    settings: { rounds: 1, sample: 1, warmUp: 1, seed: 1, short: true },
    baseline: 'a',
    contenders: [{ name: 'a', dtype: 'float64', runs: 'JavaScript', call: '', ...facts }],
    tasks: [{ name: '10', rows: 1, columns: 10, measured }],
  };
}

test('a run in which everything was measured and agrees has no problem, however slow', () => {
  expect(problems(results([{ ...fine, ratio: 1e-6, lower: 1e-6, nanoseconds: 1e9 }]))).toEqual([]);
});

test('what is float32 may differ as float32 does, what is float64 may not', () => {
  const measured = [{ ...fine, difference: 1e-6 }];
  expect(problems(results(measured, { dtype: 'float32' }))).toEqual([]);
  expect(problems(results(measured))).toEqual([
    'a, 10: a share differs from ours by 0.000001 of ours; float64 allows 1e-12',
  ]);
});

test.each([Infinity, NaN, 0.5])('a difference of %s agrees with no type', (difference) => {
  expect(problems(results([{ ...fine, difference }], { dtype: 'float32' }))).toHaveLength(1);
});

test('a task that a present contender misses is named; an absent one misses nothing', () => {
  expect(problems(results([]))).toEqual(['a, 10: it was not measured']);
  expect(problems(results([], { absent: 'It is not installed.' }))).toEqual([]);
});

test.each([NaN, 0, Infinity])('a ratio of %s is no ratio', (ratio) => {
  expect(problems(results([{ ...fine, ratio }]))).toEqual([
    'a, 10: a time or a ratio is not a number above 0',
  ]);
});
