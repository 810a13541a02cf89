import { counted } from '../../checks/counted.ts';
import type { ChecksNames } from '../checks-names.ts';
import { differenceOf } from './compare.ts';
import type { Draw } from './draw.ts';
import type { Facts } from './finding.ts';
import type { Membrane } from './membrane.ts';
import { capital, numbersIn, sayValue, sentenceFor } from './words.ts';

/** What the engine knows of a failure, for a `says` that words it. */
export interface Found extends Required<Facts> {
  /** the engine's own words */
  sentence: string;
  /** the way to the first place that differs: `[1, 2]` for the third entry of the second row */
  path: (number | string)[];
}

/** What `expect` compares. */
export interface Expectation {
  given?: unknown;
  got: unknown;
  expected: unknown;
  within?: number;
  says?: string | ((found: Found) => string);
}

interface Engine {
  membrane: Membrane;
  /** what the answer declares, as the checks have it */
  values: Record<string, unknown>;
  source: string;
  step: (id: string, check: () => unknown) => void;
  draw: () => Draw;
  fail: (sentence: string, facts: Facts) => never;
}

/** The names that checks have besides the library and the answer's own; names-in-scope.ts lists them. */
export function checksScope({
  membrane,
  values,
  source,
  step,
  draw,
  fail,
}: Engine): Record<keyof ChecksNames, unknown> {
  let current = draw();
  const isLast = (got: unknown) => membrane.last !== undefined && Object.is(membrane.last.got, got);
  const nameOf = (value: unknown) => Object.keys(values).find((name) => Object.is(values[name], value));
  const subjectOf = (got: unknown) => {
    if (isLast(got)) return `${membrane.last?.name} gives`;
    const name = nameOf(got);
    return name === undefined ? 'this is' : `${name} is`;
  };
  const givenOf = (got: unknown): Facts => {
    if (!isLast(got) || !membrane.last) return {};
    const { given } = membrane.last;
    return { given: given.length === 1 ? given[0] : given };
  };
  const wanted = (value: unknown, words: string): never => {
    const missing = value === undefined && isLast(value) ? ' Is a return missing?' : '';
    const sentence = `${subjectOf(value)} ${sayValue(value)}, it should be ${words}.${missing}`;
    return fail(capital(sentence), { ...givenOf(value), got: value });
  };
  /** Gives a list back whose items are of one kind, and as many as are wanted. */
  const listOf = <T>(
    value: unknown,
    length: number | undefined,
    words: string,
    is: (item: unknown) => item is T,
    ofItem: string,
  ): T[] => {
    if (!Array.isArray(value) || (length !== undefined && value.length !== length))
      return wanted(value, words);
    const items: unknown[] = value;
    const at = items.findIndex((item) => !is(item));
    if (at < 0) return items as T[];
    const sentence = `${subjectOf(value)} a list whose entry ${at + 1} (index ${at}) is ${sayValue(items[at])}, it should be ${ofItem}.`;
    return fail(capital(sentence), { ...givenOf(value), got: value });
  };
  const some = (length: number | undefined, word: string) =>
    length === undefined ? `${word}s` : counted(length, word);
  const isNumbers =
    (length: number | undefined) =>
    (value: unknown): value is number[] =>
      numbersIn(value) && (length === undefined || value.length === length);

  return {
    source,
    step: (id: string, check: () => unknown) =>
      step(id, () => {
        current = draw();
        return check();
      }),
    draw: {
      integer: (...args: Parameters<Draw['integer']>) => current.integer(...args),
      uniform: (...args: Parameters<Draw['uniform']>) => current.uniform(...args),
      scores: (...args: Parameters<Draw['scores']>) => current.scores(...args),
      shuffled: (...args: Parameters<Draw['shuffled']>) => current.shuffled(...args),
    },
    call: (f: unknown, ...args: unknown[]) => {
      if (membrane.isOwn(f)) return f(...args);
      return fail(`${nameOf(f) ?? 'this'} has to be a function; it is ${sayValue(f)}.`, { got: f });
    },
    expect: ({ got, expected, within = 1e-12, says, ...rest }: Expectation) => {
      const difference = differenceOf(got, expected, within);
      if (!difference) return;
      const facts = { ...givenOf(got), ...rest, got, expected };
      const sentence = sentenceFor(subjectOf(got), got, expected, difference, within);
      const found = { given: undefined, ...facts, sentence, path: difference.path };
      fail(typeof says === 'function' ? says(found) : (says ?? sentence), facts);
    },
    must: (condition: unknown, sentence: string, facts: Facts = {}) => {
      if (typeof condition !== 'boolean')
        throw new TypeError(`must needs true or false; it got ${sayValue(condition)}`);
      if (!condition) fail(sentence, facts);
    },
    fail: (sentence: string, facts: Facts = {}) => fail(sentence, facts),
    numbers: (value: unknown, length?: number) =>
      listOf(value, length, `a list of ${some(length, 'number')}`, isNumber, 'a number'),
    rows: (value: unknown, height?: number, width?: number) => {
      const row = `a list of ${some(width, 'number')}`;
      return listOf(value, height, some(height, 'row'), isNumbers(width), row);
    },
    number: (value: unknown) => (isNumber(value) ? value : wanted(value, 'a number')),
    say: sayValue,
  };
}

const isNumber = (value: unknown): value is number => typeof value === 'number';
