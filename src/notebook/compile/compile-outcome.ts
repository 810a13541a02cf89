import type { CellOutcome, CompiledCell } from '../types.ts';
import { CellSyntaxError } from './cell-syntax-error.ts';
import { compileCell } from './compile-cell.ts';

/** Compiles the reader's text; text that can't be read becomes the cell's outcome instead of an exception. */
export function compileOutcome(id: string, kind: 'cell' | 'check', code: string): CompiledCell | CellOutcome {
  try {
    return compileCell(id, kind, code);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    const { name, message, place } = error;
    return { id, status: 'error', displays: [], error: { name, message, place } };
  }
}
