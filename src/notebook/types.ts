import type { ScoreSearch, ScoreSearchOptions } from '../zoo/score-search.ts';
import type { Display } from './display/types.ts';

/** A fence of a chapter, as its author wrote it. */
export interface CellSource {
  /** unique in its chapter; also the address of the cell: `#cell-ID` */
  id: string;
  kind: 'cell' | 'check';
  /** TypeScript */
  code: string;
  /** line of the chapter's file that holds the first line of `code` */
  line: number;
  /** what a check says; shown on its badge */
  title?: string;
  /** names of files in content/mutants that must turn this check red */
  mutants: string[];
  /** why this check can never fail; shown on a grey badge */
  cannotFail?: string;
  /** start value of the chapter's `seed`; a cell that has one gets the button "New draw" */
  seed?: number;
  /** name of a file in content/references, whose data the chapter has as `recorded` */
  recorded?: string;
  /** the inputs of that file which the chapter uses; absent: all. The page carries no others */
  recordedInputs?: string[];
  /** the cell is there to fail: the build expects an error */
  throws: boolean;
}

/** A cell that can be put into a program. */
export interface CompiledCell {
  id: string;
  kind: 'cell' | 'check';
  /** the body of a function; every line and column of the reader's text is in its place */
  js: string;
  /** names that the cell declares */
  outputs: string[];
  /** names that the cell uses and does not declare: other cells', the library's and the language's */
  inputs: string[];
  /** where each output and each input stands first */
  places: Record<string, Place>;
  /** inputs that the cell gives another value, and where */
  assigned?: Record<string, Place>;
  /** inputs whose value the cell seems to change in place, and where: `scores[0] = 1`, `scores.sort()` */
  changed?: Record<string, Place>;
  /** where the expression begins whose value is shown; in `js` a few signs stand before it */
  result?: Place;
  /** the cell waits for something with a top-level `await` */
  async: boolean;
}

/** A place in the reader's own text, both counted from 1. */
export interface Place {
  line: number;
  column?: number;
}

export interface CellError {
  /** such as `TypeError`; `SyntaxError` when the text could not be read */
  name: string;
  message: string;
  /** in the cell itself */
  place?: Place;
  /** in another cell, whose function was called */
  thrownIn?: CellPlace;
}

export interface CellPlace {
  id: string;
  place: Place;
}

/** What a failed assertion knows, ready to be shown. */
export interface ShownFailure {
  message: string;
  got: Display;
  expected: Display;
  index?: string;
  difference?: string;
  tolerance?: string;
}

/** What assertions that passed have looked at; numbers as texts that give back the same doubles. */
export interface ShownComparison {
  pairs: number;
  conditions: number;
  /** the pair that came nearest to its tolerance */
  closest?: Record<'got' | 'expected' | 'difference' | 'tolerance', string>;
}

/** The numbers that a name holds, as text that gives back the same doubles (`NaN` and `-0` included). */
export type NumbersByName = Record<string, string[]>;

/** What became of one cell in one run. */
export type CellOutcome =
  | {
      id: string;
      status: 'done';
      displays: Display[];
      numbers: NumbersByName;
      /** of its assertions, if it has any */
      compared?: ShownComparison;
    }
  | {
      id: string;
      status: 'failed';
      displays: Display[];
      failure: ShownFailure;
      place?: Place;
      thrownIn?: CellPlace;
    }
  | { id: string; status: 'error'; displays: Display[]; error: CellError }
  | { id: string; status: 'waiting'; displays: Display[]; waitsFor: string }
  | { id: string; status: 'stopped'; displays: Display[]; reason: string };

/** What a check's badge says. */
export type Verdict = 'passed' | 'failed' | 'error' | 'waiting' | 'cannot-fail';

/** From the page to the worker. */
export interface RunMessage {
  type: 'run';
  run: number;
  /** cells to run, in order; their inputs that are not among them have run before */
  cells: string[];
  seed: number;
  /** what the name `recorded` stands for: outputs of other libraries, as plain data */
  recorded: unknown;
  /** with it the run goes on to search for an input that breaks a check */
  search?: SearchRequest;
}

/** Which scores to try a check on; the cells of the run are those that do not depend on them. */
export interface SearchRequest extends ScoreSearchOptions {
  /** the name that stands for the scores, and the cell that declares it */
  name: string;
  cell: string;
  /** cells to run again on each input, in order; the check is the last */
  again: string[];
}

/** From the worker to the page, as JSON text. */
export type WorkerMessage =
  | { type: 'started'; run: number; id: string }
  | { type: 'outcome'; run: number; outcome: CellOutcome }
  | { type: 'finished'; run: number }
  | { type: 'tried'; run: number; tried: number }
  | { type: 'searched'; run: number; found: ScoreSearch<CellOutcome> };
