import plotsText from '../../plots/worker.ts?bundled';
import preludeText from '../worker/prelude.ts?bundled';
import { compileCell } from '../compile/compile-cell.ts';
import { CellSyntaxError } from '../compile/cell-syntax-error.ts';
import { libraryNames } from '../library-names.ts';
import { orderCells } from '../order.ts';
import { needsPlots, programText } from '../program.ts';
import type { CellOutcome, CellSource, CompiledCell } from '../types.ts';
import { readRecorded } from './read-recorded.ts';
import { runInNode } from './run-in-node.ts';

/** A cell with everything that the build knows of it. */
export interface EvaluatedCell {
  source: CellSource;
  compiled: CompiledCell;
  outcome: CellOutcome;
}

export interface EvaluatedChapter {
  cells: EvaluatedCell[];
  seed: number;
  /** outputs of other libraries, where the chapter names a file of them */
  recorded?: unknown;
}

/**
 * Runs all cells of a chapter as the page would.
 *
 * @param seed what the name `seed` stands for; as the author wrote it unless given
 * @throws Error that names file and line when a cell can't be read, ordered or run; a failed check is an outcome, not an error
 */
export async function evaluateCells(
  sources: readonly CellSource[],
  file: string,
  seed = startSeed(sources),
): Promise<EvaluatedChapter> {
  const compiled = sources.map((source) => compileAt(source, file));
  const { sorted, problems, needs } = orderCells(compiled, libraryNames);
  const problem = problems[0];
  if (problem) {
    const line = (sources.find(({ id }) => id === problem.id)?.line ?? 0) + (problem.place?.line ?? 1) - 1;
    throw new Error(`${file}:${line}: cell ${problem.id}: ${problem.message}`);
  }
  const recorded = await readRecorded(sources);
  const libraries = needsPlots(sorted) ? [plotsText, preludeText] : [preludeText];
  const text = programText(libraries, sorted, needs);
  const outcomes = new Map(
    (await runInNode(text, { cells: sorted.map(({ id }) => id), seed, recorded })).map((outcome) => [
      outcome.id,
      outcome,
    ]),
  );
  const cells = sources.map((source, index) => {
    const outcome = outcomes.get(source.id);
    const cell = compiled[index];
    if (!outcome || !cell) throw new Error(`${file}:${source.line}: cell ${source.id} has no outcome`);
    return { source, compiled: cell, outcome };
  });
  return { cells, seed, ...(recorded !== undefined && { recorded }) };
}

function startSeed(sources: readonly CellSource[]): number {
  return sources.find(({ seed }) => seed !== undefined)?.seed ?? 0;
}

function compileAt({ id, kind, code, line }: CellSource, file: string): CompiledCell {
  try {
    return compileCell(id, kind, code);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    throw new Error(`${file}:${line + error.place.line - 1}: cell ${id}: ${error.message}`);
  }
}
