import type { CompiledCell, Place } from './types.ts';

/** A cell as the worker's prelude receives it. */
export interface ProgramCell {
  id: string;
  inputs: string[];
  /** ids of the cells that must be done before */
  needs: readonly string[];
  /** line of the program that holds the first line of the cell's text */
  line: number;
  /** number of lines of the cell's text */
  lines: number;
  result?: Place;
  /** inputs whose value the cell seems to change in place, and where */
  changed?: Record<string, Place>;
  run: (scope: Record<string, unknown>) => unknown;
}

/**
 * The text of a whole run: the libraries, then every cell as a function of the names that it uses. It is started as one
 * classic script. Cell text can't leave its function: it was parsed as a complete program before.
 *
 * @param libraries texts that run first; the last one defines `__notebook`, which takes the cells and deletes itself
 */
export function programText(
  libraries: readonly string[],
  cells: readonly CompiledCell[],
  needs: ReadonlyMap<string, readonly string[]>,
): string {
  const parts = [...libraries.map((text) => `${text}\n;`), "(() => { 'use strict'; __notebook(["];
  let line = parts.reduce((sum, part) => sum + lineCount(part), 1);
  for (const cell of cells) {
    const { id, inputs, result, changed } = cell;
    const about: Omit<ProgramCell, 'run'> = {
      ...{ id, inputs, needs: needs.get(id) ?? [], line: line + 1, lines: lineCount(cell.js) },
      ...(result && { result }),
      ...(changed && { changed }),
    };
    // the semicolon keeps a text at the start of a cell from being a directive, which such a function can't have
    const head = `{ ...${JSON.stringify(about)}, run: ${cell.async ? 'async ' : ''}function ({ ${inputs.join(', ')} }) {;`;
    parts.push(head, cell.js, '} },');
    line += 2 + lineCount(cell.js);
  }
  parts.push(']); })();');
  return parts.join('\n');
}

function lineCount(text: string): number {
  return text.split(/\r\n?|[\n\u2028\u2029]/).length;
}

/** The names whose cells need the plots library in front of the prelude. */
const plotNames = ['Plot', 'handDrawn'];

export function needsPlots(cells: readonly CompiledCell[]): boolean {
  return cells.some(({ inputs }) => plotNames.some((name) => inputs.includes(name)));
}
