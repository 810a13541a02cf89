import { CellSyntaxError } from '../../../src/notebook/compile/cell-syntax-error.ts';
import type { Place } from '../../../src/notebook/types.ts';

export interface Token extends Place {
  type: 'number' | 'name' | 'string' | 'sign';
  text: string;
  column: number;
}

/** A logical line of Python: brackets may carry it over several lines of text. It has at least one token. */
export interface Line {
  /** width of the white space before it; a tab counts as one */
  indent: number;
  tokens: Token[];
  /** just behind its last token */
  end: Required<Place>;
}

const patterns = [
  ['space', /[ \t\f]+|#[^\n]*/y],
  ['number', /(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?/y],
  ['name', /[\p{ID_Start}_][\p{ID_Continue}]*/uy],
  ['string', /"""[^]*?"""|'''[^]*?'''|"[^"\n]*"|'[^'\n]*'/y],
  ['sign', /\*\*|->|[<>=!+*/@%&|^-]=|\/\/|[-+*/%@<>=()[\]{}.,:;~&|^!]/y],
] as const;

/** @throws CellSyntaxError at a sign that Python formulas don't have, and at a bracket that nothing closes */
export function linesOf(code: string): Line[] {
  const lines: Line[] = [];
  const open: Token[] = [];
  let current: Line | undefined;
  let [at, line, start] = [0, 1, 0];
  while (at < code.length) {
    const place = { line, column: at - start + 1 };
    if (code[at] === '\n') {
      [at, line, start] = [at + 1, line + 1, at + 1];
      if (open.length === 0) current = undefined;
      continue;
    }
    const [type, text] = read(code, at, place);
    at += text.length;
    if (type === 'space') continue;
    if (!current) lines.push((current = { indent: place.column - 1, tokens: [], end: place }));
    const token: Token = { type, text, ...place };
    current.tokens.push(token);
    if (/^[([{]$/.test(text)) open.push(token);
    if (/^[)\]}]$/.test(text)) open.pop();
    for (const { index } of text.matchAll(/\n/g)) [line, start] = [line + 1, at - text.length + index + 1];
    current.end = { line, column: at - start + 1 };
  }
  const [unclosed] = open;
  if (unclosed) throw new CellSyntaxError(`This ${unclosed.text} is never closed.`, placeOf(unclosed));
  return lines;
}

function read(code: string, at: number, place: Place): [(typeof patterns)[number][0], string] {
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = at;
    const [text] = pattern.exec(code) ?? [];
    if (text) return [type, text];
  }
  const sign = String.fromCodePoint(code.codePointAt(at) ?? 0);
  const what = /["']/.test(sign) ? 'This text in quotes is never closed.' : `A formula has no ${sign}.`;
  throw new CellSyntaxError(what, place);
}

export function placeOf({ line, column }: Required<Place>): Place {
  return { line, column };
}
