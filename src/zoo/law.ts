import type { Kind } from './kinds.ts';
import type { Subject } from './subject.ts';

/** An input for a law: what the function gets, and what the law does with it. Plain data, to be shown and repeated. */
export interface Case {
  scores: number[];
  /** added to every score */
  shift?: number;
  /** added to the first score alone */
  raise?: number;
  /** what all scores are multiplied by */
  scale?: number;
  /** how often the list of scores comes one after another */
  repeat?: number;
  temperature?: number;
  mask?: boolean[];
  /** a batch; `scores` is then its first row */
  rows?: number[][];
  /** the position of the right label */
  label?: number;
  /** the part of the whole that top-p has to reach */
  p?: number;
  /** all that the source of random numbers gives, again and again */
  u?: number;
}

/** How a law was broken, or nothing: got and expected are lists of equal length where there is something to draw. */
export interface Finding {
  /** one sentence with the values */
  message: string;
  got: number[];
  expected: number[];
  /** how far the two may lie apart */
  tolerance?: number;
}

export interface Law {
  /** small letters and hyphens; unique */
  id: string;
  kind: Kind;
  /** what it says, in plain words and in the present tense */
  title: string;
  /** the same in TeX */
  statement: string;
  /** a theorem about real numbers, a promise about doubles, or about the code: what it touches and what it remembers */
  about: 'reals' | 'floats' | 'code';
  /** `recorded`: compared with stored numbers, and so no reason; `extreme`: on chosen hard inputs; else it holds for all */
  type: 'property' | 'extreme' | 'recorded';
  /** whose check it is: the original notebook's or this site's */
  by: 'seed' | 'ours';
  /** tried in this order, each time */
  examples: readonly Case[];
  /** where a search takes more inputs from; a law without it has no more */
  draws?: Draws;
  judge: (subject: Subject, input: Case) => Finding | undefined;
}

/** Names of sources of random inputs; search.ts has them. */
export type Draws =
  | 'any'
  | 'finite'
  | 'pairs'
  | 'ties'
  | 'several'
  | 'shifted'
  | 'raised'
  | 'tempered'
  | 'masked'
  | 'batches'
  | 'labelled'
  | 'nuclei';

/** An input that breaks a law, with what came out. */
export interface Counterexample extends Finding {
  input: Case;
}
