import type { ErrorMark } from '../../../src/editor/editor.ts';

/** Where the reader answers: an editor, fields, options or lines to move. */
export interface AnswerForm {
  /** the answer as TypeScript */
  text: () => string;
  /** Puts an answer in; an open editor can undo that. What the form has no way to show is left out. */
  show: (text: string) => void;
  /** Puts the focus there; with a point, what was clicked. */
  focus: (point?: { x: number; y: number }) => Promise<void> | void;
  /** Marks what went wrong; `field` is the one at fault where the form has several. */
  showError: (mark: ErrorMark | null, field?: string) => void;
  /** Takes over the reader's choice of an editor. */
  follow: () => Promise<void> | void;
  /** Moves a line up (−1) or down (1), where there are lines to move. */
  move?: (line: HTMLElement, by: number) => void;
}

export interface AnswerEvents {
  onChange: () => void;
  onRun: () => void;
  onLeave: () => void;
  onHelp: () => void;
  /** something to be heard */
  say: (words: string) => void;
}
