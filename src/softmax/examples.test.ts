import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as checks from '../checks/index.ts';
import * as module from './index.ts';

const scope = { ...module, ...checks };
const folders = ['softmax', 'checks'].map((name) => new URL(`../${name}/`, import.meta.url));

interface Example {
  name: string;
  /** Statements that come before the line, if any. */
  before: string;
  expression: string;
  /** What stands behind the arrow. */
  promise: string;
}

/** The lines of a docstring from `@example` to the next tag; one with an arrow promises a result. */
function examplesIn(file: string, source: string): Example[] {
  return [...source.matchAll(/@example ([^]*?)(?=\n\s*\*\s*@|\*\/)/g)].flatMap(([, text = '']) => {
    const lines = text.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trim());
    return lines.flatMap((line, i) => {
      const [expression, promise] = line.split(' // → ');
      if (!expression || !promise) return [];
      const before = lines.slice(0, i).join('\n');
      return [{ name: `${file}: ${expression}`, before, expression, promise }];
    });
  });
}

function evaluate(before: string, expression: string): unknown {
  return new Function(...Object.keys(scope), `${before}\nreturn (${expression});`)(...Object.values(scope));
}

/** Equal, but for the last bits of numbers: `Math.exp` may differ there from one engine to the next. */
function agree(actual: unknown, expected: unknown): boolean {
  if (typeof actual === 'number' && typeof expected === 'number') {
    return Object.is(actual, expected) || Math.abs(actual - expected) <= 1e-14 * Math.abs(expected);
  }
  if (typeof actual !== 'object' || typeof expected !== 'object' || !actual || !expected)
    return actual === expected;
  const keys = Object.keys(expected);
  if (Object.keys(actual).join() !== keys.join()) return false;
  return keys.every((key) => agree(Reflect.get(actual, key), Reflect.get(expected, key)));
}

const sources = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, source: readFileSync(new URL(file, folder), 'utf8') })),
);
const examples = sources.flatMap(({ file, source }) => examplesIn(file, source));

describe('the examples in the docstrings', () => {
  test('exist for every function that readers can call', () => {
    for (const [name, value] of Object.entries(scope)) {
      if (typeof value !== 'function' || name === 'CheckFailure') continue;
      const home = sources.find(({ source }) =>
        new RegExp(`export (function|class) ${name}\\b`).test(source),
      );
      expect(examplesIn('', home?.source ?? '').length, name).toBeGreaterThan(0);
    }
  });

  test('number as many as the arrows in the sources', () => {
    const arrows = sources.flatMap(({ source }) => source.match(/ \/\/ → /g) ?? []);
    expect(examples).toHaveLength(arrows.length);
  });

  test.each(examples)('$name', ({ before, expression, promise }) => {
    const [, kind, sentence] = /^(\w+(?:Error|Failure)): (.*)$/.exec(promise) ?? [];
    if (kind === undefined) {
      const [actual, expected] = [evaluate(before, expression), evaluate(before, promise)];
      if (!agree(actual, expected)) expect(actual).toEqual(expected);
      return;
    }
    const error = checks.assertThrows(() => evaluate(before, expression)) as Error;
    expect([error.name, error.message]).toEqual([kind, sentence]);
  });
});
