import type { Display } from '../notebook/display/types.ts';
import type { CompiledCell, Place } from '../notebook/types.ts';

export type ExerciseKind = 'write' | 'repair' | 'find' | 'predict' | 'blank' | 'order' | 'choose';

/** A step of an exercise; it has checks of its own. */
export interface ExerciseStep {
  /** unique in its exercise */
  id: string;
  title: string;
}

/** A blank in a formula, to be filled with a small expression. */
export interface Blank {
  label: string;
  /** the names that its expression may use */
  uses: string[];
}

/** A number to predict. */
interface Field {
  label: string;
  unit?: string | undefined;
}

/** One of several statements to choose from. */
export interface Option {
  id: string;
  text: string;
}

/** What an answer's widgets are made of, for the kinds that have some. */
interface Widgets {
  /** of kind `blank`, by name */
  blanks?: Record<string, Blank>;
  /** of kind `order`, by id, in the order in which they are shown first */
  lines?: Record<string, string>;
  /** of kind `choose` */
  options?: Option[];
  pick?: 'one' | 'several';
  /** of kind `predict`, by name */
  fields?: Record<string, Field>;
}

/** All that grading needs to know of an exercise: plain data, without its solution. */
export interface ExerciseData extends Widgets {
  /** the folder's name */
  name: string;
  kind: ExerciseKind;
  /** names that the answer must declare */
  declares: string[];
  /** those among them that have to be functions */
  functions: string[];
  /** names of the library that the answer does not have */
  without: string[];
  /** what the reader begins with */
  start: string;
  checks: CompiledCell;
  steps: ExerciseStep[];
  /** of all that defines the task: progress that was made under another hash is of another exercise */
  hash: string;
}

/** `waiting`: not tried, because a step before it failed, or because the answer could not be tried at all. */
export type StepState = 'passed' | 'failed' | 'waiting';

/** What a check that failed has to say. */
export interface Finding {
  sentence: string;
  given?: Display;
  got?: Display;
  expected?: Display;
  /** shares that can be drawn as bars beside each other */
  shares?: { got: number[]; expected: number[] };
  /** where in the answer it stopped, when it threw an error */
  place?: Place;
}

export interface StepVerdict {
  id: string;
  state: StepState;
  /** of a step that failed */
  finding?: Finding;
}

/** Why an answer could not be tried. */
export interface Problem {
  /** `blank`: nothing is written; `broken`: the exercise itself is at fault */
  kind: 'blank' | 'syntax' | 'missing' | 'error' | 'stopped' | 'broken';
  sentence: string;
  /** in the answer's text, both counted from 1 */
  place?: Place;
  /** the name of the blank whose expression is at fault; then `place` is inside that expression */
  blank?: string;
}

export interface ExerciseVerdict {
  solved: boolean;
  /** of the draws; the same seed gives the same inputs */
  seed: number;
  /** in order, all of them */
  steps: StepVerdict[];
  problem?: Problem;
}

/** From whoever grades to the worker that does it. */
export interface GradeRequest {
  type: 'run';
  exercise: Pick<ExerciseData, 'kind' | 'declares' | 'functions' | 'steps' | keyof Widgets>;
  /** the answer without its comments */
  source: string;
  /** one verdict for each */
  seeds: number[];
  /** tell what the answer's functions were asked, and what they gave */
  listen?: boolean;
}

/** One call of a function of the answer. */
export interface Call {
  name: string;
  given: unknown[];
  got: unknown;
}

/** From the worker, as text. */
export type GradeMessage =
  /** what is tried from now on: `load`, or the id of a step */
  | { type: 'step'; step: string }
  | { type: 'tried'; step: StepVerdict }
  | { type: 'called'; calls: Call[] }
  | { type: 'verdict'; verdict: ExerciseVerdict };
