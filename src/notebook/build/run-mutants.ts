import type { Mutant } from '../../zoo/mutant.ts';
import type { CellSource } from '../types.ts';
import { withMutant } from '../with-mutant.ts';
import { evaluateCells } from './evaluate-chapter.ts';

/** One check under one mutant. */
export interface MutantVerdict {
  check: string;
  mutant: Mutant;
  /** the check failed, as it should */
  red: boolean;
  /** what happened instead, or what the check said */
  message: string;
}

/**
 * Runs every check of a chapter once for each mutant that it names, with the mutant in the place of the cells that it
 * replaces.
 *
 * @param mutants by their names
 */
export async function runMutants(
  cells: readonly CellSource[],
  mutants: ReadonlyMap<string, Mutant>,
  file: string,
): Promise<MutantVerdict[]> {
  const named = [...new Set(cells.flatMap((cell) => cell.mutants))];
  const verdicts = await Promise.all(named.map((name) => runMutant(name, cells, mutants, file)));
  return verdicts.flat();
}

async function runMutant(
  name: string,
  cells: readonly CellSource[],
  mutants: ReadonlyMap<string, Mutant>,
  file: string,
): Promise<MutantVerdict[]> {
  const mutant = mutants.get(name);
  if (mutant === undefined) {
    throw new Error(
      `${file}: there is no content/mutants/${name}.ts; known are ${[...mutants.keys()].join(', ')}`,
    );
  }
  const evaluated = await evaluateCells(broken(cells, mutant, file), file);
  return evaluated.cells
    .filter(({ source }) => source.mutants.includes(name))
    .map(({ source, outcome }) => ({
      check: source.id,
      mutant,
      red: outcome.status === 'failed',
      message: outcome.status === 'failed' ? outcome.failure.message : `the check ended as ${outcome.status}`,
    }));
}

function broken(cells: readonly CellSource[], mutant: Mutant, file: string): CellSource[] {
  try {
    const replaced = withMutant(cells, mutant);
    return cells.map((cell) => ({ ...cell, code: replaced.get(cell.id) ?? cell.code }));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
