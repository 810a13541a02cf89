import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as checks from './index.ts';
import { CheckFailure, type Failure } from './index.ts';

/** One call to the real numpy.testing, as scripts/reference/numpy-testing/record.py wrote it down. */
interface Call {
  check: string;
  values: unknown[];
  named: Named;
  verdict: 'passes' | 'fails' | 'raises';
  mismatches?: number;
  count?: number;
  index?: number[];
  maxDifference?: number | string;
  maxRelativeDifference?: number | string;
  shapes?: [number[], number[]];
  dtypes?: [string, string];
}

interface Named {
  decimal?: number;
  rtol?: number;
  atol?: number;
  equalNaN?: boolean;
  strict?: boolean;
  maxulp?: number;
  dtype?: string;
}

const path = new URL('../../content/references/numpy-testing.json', import.meta.url);
const { version, calls } = JSON.parse(readFileSync(path, 'utf8')) as { version: string; calls: Call[] };
const names = [...new Set(calls.map(({ check }) => check))];

describe(`numpy.testing ${version}`, () => {
  test('was asked at least 300 times, and every assertion has passed and failed', () => {
    expect(calls.length).toBeGreaterThanOrEqual(300);
    expect(names).toHaveLength(7);
    for (const name of names) {
      const verdicts = calls.filter(({ check }) => check === name).map(({ verdict }) => verdict);
      expect(verdicts).toEqual(expect.arrayContaining(['passes', 'fails']));
    }
  });

  test.each(names)('%s gives the recorded verdicts', (name) => {
    const asked = calls.filter(({ check }) => check === name);
    expect(asked.filter((call) => run(call).verdict !== call.verdict)).toEqual([]);
  });

  test.each(names)('%s reports the recorded facts', (name) => {
    for (const call of calls.filter(({ check, verdict }) => check === name && verdict === 'fails')) {
      const failure = { ...run(call).failure };
      // NumPy writes units in the last place with six digits.
      if (name === 'assertArrayMaxUlp') failure.maxDifference = Number(failure.maxDifference!.toPrecision(6));
      expect({ call, ...failure }).toMatchObject({ call, ...recordedFacts(call) });
    }
  });
});

function run(call: Call): { verdict: Call['verdict']; failure?: Failure } {
  const assertion = Reflect.get(checks, call.check) as (...values: unknown[]) => void;
  try {
    assertion(...call.values.map(decode), ...furtherArguments(call));
    return { verdict: 'passes' };
  } catch (error) {
    if (error instanceof CheckFailure) return { verdict: 'fails', failure: error.failure };
    return { verdict: 'raises' };
  }
}

function furtherArguments({ check, named }: Call): unknown[] {
  if (check === 'assertAllClose') return [named];
  if (check === 'assertArrayMaxUlp') return [named.maxulp, named.dtype];
  if ('decimal' in named) return [named.decimal];
  return 'strict' in named ? ['', named] : [];
}

/** The value that stands for a Python one: a list is an array, an ndarray a typed array, and text a number. */
function decode(value: unknown): unknown {
  if (typeof value === 'string') return Number(value);
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  const [[kind, content] = []] = Object.entries(value);
  if (kind === 'float64') return Float64Array.from(decode(content) as number[]);
  if (kind === 'float32') return Float32Array.from(decode(content) as number[]);
  if (kind === 'object') {
    return Object.fromEntries(Object.entries(content).map(([key, item]) => [key, decode(item)]));
  }
  return content;
}

function recordedFacts(call: Call): Partial<Failure> {
  const { mismatches, count, index, shapes, dtypes } = call;
  const single = call.values.every((value) => JSON.stringify(value).includes('float32'));
  const number = (value: number | string) => (single ? Math.fround(Number(value)) : Number(value));
  const facts: Partial<Failure> = {};
  if (mismatches !== undefined) facts.mismatches = mismatches;
  if (count !== undefined) facts.count = count;
  if (index !== undefined && index.length > 0) facts.index = index.length === 1 ? index[0]! : index;
  if (call.maxDifference !== undefined) facts.maxDifference = number(call.maxDifference);
  if (call.maxRelativeDifference !== undefined)
    facts.maxRelativeDifference = number(call.maxRelativeDifference);
  if (shapes !== undefined) [facts.got, facts.expected] = shapes;
  if (dtypes !== undefined) [facts.got, facts.expected] = dtypes;
  return facts;
}
