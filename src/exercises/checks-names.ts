import type { Draw } from './worker/draw.ts';
import type { Expectation } from './worker/checks-scope.ts';
import type { Facts } from './worker/finding.ts';

/** The names that checks have besides the library, with their types; worker/checks-scope.ts holds them. */
export interface ChecksNames {
  /** Tries one step; the first failure ends it, and the later steps wait. */
  step: (id: string, check: () => void) => void;
  draw: Draw;
  /** Calls the reader's function with copies of the arguments; what it gives is plain data. */
  call: <Given extends unknown[], Got>(f: (...given: Given) => Got, ...given: Given) => Got;
  expect: (expectation: Expectation) => void;
  must: (condition: boolean, sentence: string, facts?: Facts) => asserts condition;
  fail: (sentence: string, facts?: Facts) => never;
  numbers: (value: unknown, length?: number) => number[];
  rows: (value: unknown, height?: number, width?: number) => number[][];
  number: (value: unknown) => number;
  /** A value as it stands in a sentence. */
  say: (value: unknown) => string;
  /** the answer's text without comments */
  source: string;
}
