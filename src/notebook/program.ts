import type { CompiledCell } from './types.ts';

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
    const head = [
      `{ id: ${JSON.stringify(cell.id)}, inputs: ${JSON.stringify(cell.inputs)},`,
      `needs: ${JSON.stringify(needs.get(cell.id) ?? [])}, line: ${line + 1}, lines: ${lineCount(cell.js)},`,
      `run: ${cell.async ? 'async ' : ''}function ({ ${cell.inputs.join(', ')} }) {`,
    ].join(' ');
    parts.push(head, cell.js, '} },');
    line += 2 + lineCount(cell.js);
  }
  parts.push(']); })();');
  return parts.join('\n');
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

/** The names whose cells need the plots library in front of the prelude. */
const plotNames = ['Plot', 'handDrawn'];

export function needsPlots(cells: readonly CompiledCell[]): boolean {
  return cells.some(({ inputs }) => plotNames.some((name) => inputs.includes(name)));
}
