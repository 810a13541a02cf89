import { CellSyntaxError } from '../../notebook/compile/cell-syntax-error.ts';
import { compileCell } from '../../notebook/compile/compile-cell.ts';
import type { CompiledCell } from '../../notebook/types.ts';
import { workerGlobals } from '../../notebook/worker-globals.ts';
import { checksNames, libraryOf } from '../names-in-scope.ts';

/**
 * The checks of an exercise, ready for a program.
 *
 * @throws Error in a sentence with file, line and what is there instead
 */
export function compiledChecks(code: string, declares: string[], file: string): CompiledCell {
  let compiled: CompiledCell;
  try {
    compiled = compileCell('checks', 'check', code);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    throw new Error(`${file}:${error.place.line}: ${error.message}`);
  }
  if (compiled.async) throw new Error(`${file}: checks wait for nothing; take the await away`);
  const known = new Set([...libraryOf([]), ...checksNames, ...declares]);
  const unknown = compiled.inputs.find((name) => !known.has(name) && !workerGlobals.has(name));
  if (unknown !== undefined)
    throw new Error(
      `${file}:${compiled.places[unknown]?.line}: there is no ${unknown} here; checks have the library, ${checksNames.join(', ')}, and what the answer declares: ${declares.join(', ')}`,
    );
  return { ...compiled, inputs: compiled.inputs.filter((name) => known.has(name)) };
}
