import type { CompiledCell, NumbersByName } from '../types.ts';

/** A cell as the built page carries it in its data block; the reader's text of it stands in the page itself. */
export interface ModelCell extends CompiledCell {
  /** why this check can never fail */
  cannotFail?: string;
}

/** What the build hands to the page, as JSON. */
export interface ChapterModel {
  cells: ModelCell[];
  /** start value of `seed` */
  seed: number;
  /** what `recorded` stands for, where the chapter has it */
  recorded?: unknown;
  /** longest time that a cell may take, in milliseconds; `data-time-limit` of `<chapter-notebook>` */
  timeLimit?: number | undefined;
  /** names that need no cell */
  known: string[];
  /** what the build computed, to compare with what is computed here */
  numbers: NumbersByName;
}
