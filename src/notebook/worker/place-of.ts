import type { CellPlace, Place } from '../types.ts';

/** Where a cell's text stands in the program. */
export interface Span {
  id: string;
  line: number;
  lines: number;
  /** where the expression begins before which the program has `resultPrefix` */
  result?: Place;
  /** gives the cell's text from the line before it */
  run: { toString: () => string };
}

/** What stands before the value of a cell in the program. */
export const resultPrefix = 'return [(';

export interface Trace {
  /** in the cell that ran */
  place?: Place;
  /** in the cell whose function threw, when that is another */
  thrownIn?: CellPlace;
  /** the name at the first of these places, if there is one */
  word?: string;
}

/** The end of a line of a stack, in all three engines: `f (blob:…:12:7)`, `f@blob:…:12:7`. */
const position = /:(\d+):(\d+)\)?$/gm;

/** Where in the cells' own texts an error came from, read off its stack. */
export function traceOf(error: unknown, cell: Span, cells: readonly Span[]): Trace {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return {};
  const { stack, message } = error;
  // V8 begins with the message, which may itself look like a place
  const start = stack.includes(message) ? stack.indexOf(message) + message.length : 0;
  const trace: Trace = {};
  for (const [, line, column] of stack.slice(start, start + 20_000).matchAll(position)) {
    const found = find(Number(line), Number(column), cells);
    if (!found) continue;
    const { id, place, word } = found;
    if (word !== undefined && !trace.thrownIn) trace.word = word;
    if (id === cell.id) return { ...trace, place };
    trace.thrownIn ??= { id, place };
  }
  return trace;
}

function find(
  at: number,
  column: number,
  cells: readonly Span[],
): (CellPlace & { word: string | undefined }) | undefined {
  const cell = cells.find(({ line, lines }) => at >= line && at < line + lines);
  if (!cell) return undefined;
  const line = at - cell.line + 1;
  const word = wordAt(String(cell.run).split(/\r\n?|[\n\u2028\u2029]/)[line] ?? '', column);
  const { result } = cell;
  const moved = line === result?.line && word.column >= (result.column ?? 1) + resultPrefix.length;
  const place = { line, column: moved ? word.column - resultPrefix.length : word.column };
  return { id: cell.id, place, word: word.text };
}

/** Engines point at the beginning of a name, at its end, or at the bracket or dot behind it; it is the beginning here. */
function wordAt(line: string, column: number): { column: number; text: string | undefined } {
  const before = /[\p{ID_Continue}$]*$/u.exec(line.slice(0, column - 1))?.[0] ?? '';
  const text = before + (/^[\p{ID_Continue}$]*/u.exec(line.slice(column - 1))?.[0] ?? '');
  return { column: column - before.length, text: text === '' ? undefined : text };
}
