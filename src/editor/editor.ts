import type { Language } from '@codemirror/language';
import type { NameInScope } from './name-in-scope.ts';

/** What every kind of editor is given. */
export interface EditorOptions {
  code: string;
  /** what the editor is called by assistive technology */
  label: string;
  /** what the code can use besides the language's own names and those it declares itself; asked when a list is opened */
  names: () => readonly NameInScope[];
  /** after each change by the reader, undo and redo included; not after setText */
  onChange: (text: string) => void;
  onRun: () => void;
  onLeave: () => void;
  onHelp: () => void;
  /** what the code is written in, for the editor with colours; TypeScript by default */
  language?: Language;
}

/** What every kind of editor can do. */
export interface EditorHandle {
  text(): string;
  /** Replaces the text; the reader can undo it. */
  setText(text: string): void;
  /** Replaces the text by one of another origin; nothing from before can be brought back by undo. */
  startOver(text: string): void;
  /** With the point of the click that opened the editor, puts the cursor there where the editor can. */
  focus(point?: { x: number; y: number }): void;
  /** Shows what went wrong where it went wrong, until the text changes there or it is told otherwise. */
  showError(mark: ErrorMark | null): void;
  destroy(): void;
}

/** Where something went wrong. Lines and columns count from 1, columns in UTF-16 units as JavaScript counts them. */
export interface ErrorMark {
  line: number;
  /** absent when only the line is known; then no word is marked */
  column?: number;
  message: string;
}

/** @example errorWords({ line: 2, column: 6, message: 'a is not defined' }) // → 'Line 2, column 6: a is not defined' */
export function errorWords({ line, column, message }: ErrorMark): string {
  return `Line ${line}${column === undefined ? '' : `, column ${column}`}: ${message}`;
}
