import type { CellPlace, Place } from '../types.ts';

/** Where a cell's text stands in the program. */
export interface Span {
  id: string;
  line: number;
  lines: number;
  /** where the expression begins before which the program has `resultPrefix` */
  result?: Place;
}

/** What stands before the value of a cell in the program. */
export const resultPrefix = 'return [(';

export interface Trace {
  /** in the cell that ran */
  place?: Place;
  /** in the cell whose function threw, when that is another */
  thrownIn?: CellPlace;
}

/** The end of a line of a stack, in all three engines: `f (blob:…:12:7)`, `f@blob:…:12:7`. */
const position = /:(\d+):(\d+)\)?$/gm;

/** Where in the cells' own texts an error came from, read off its stack. */
export function traceOf(error: unknown, cell: Span, cells: Iterable<Span>): Trace {
  if (!(error instanceof Error) || typeof error.stack !== 'string') return {};
  const all = [...cells];
  const { stack, message } = error;
  // V8 begins with the message, which may itself look like a place
  const start = stack.includes(message) ? stack.indexOf(message) + message.length : 0;
  const trace: Trace = {};
  for (const [, line, column] of stack.slice(start, start + 20_000).matchAll(position)) {
    const found = find(Number(line), Number(column), all);
    if (!found) continue;
    if (found.id === cell.id) return { ...trace, place: found.place };
    trace.thrownIn ??= found;
  }
  return trace;
}

function find(at: number, column: number, cells: readonly Span[]): CellPlace | undefined {
  for (const { id, line: first, lines, result } of cells) {
    const line = at - first + 1;
    if (line < 1 || line > lines) continue;
    const shown = line === result?.line ? (result.column ?? 1) + resultPrefix.length : Infinity;
    return { id, place: { line, column: column >= shown ? column - resultPrefix.length : column } };
  }
  return undefined;
}
