import { compileCell } from '../compile/compile-cell.ts';
import type { CellSource } from '../types.ts';
import { evaluateCells } from './evaluate-chapter.ts';

/** One check under one mutant. */
export interface MutantVerdict {
  check: string;
  mutant: string;
  /** the check failed, as it should */
  red: boolean;
  /** what happened instead, or what the check said */
  message: string;
}

/**
 * Runs every check of a chapter once for each mutant that it names, with the mutant in the place of the cell that declares
 * the same names.
 *
 * @param mutants name -> text of content/mutants/NAME.ts
 */
export async function runMutants(
  cells: readonly CellSource[],
  mutants: ReadonlyMap<string, string>,
  file: string,
): Promise<MutantVerdict[]> {
  const named = [...new Set(cells.flatMap((cell) => cell.mutants))];
  const verdicts = await Promise.all(named.map((name) => runMutant(name, cells, mutants, file)));
  return verdicts.flat();
}

async function runMutant(
  name: string,
  cells: readonly CellSource[],
  mutants: ReadonlyMap<string, string>,
  file: string,
): Promise<MutantVerdict[]> {
  const code = mutants.get(name);
  if (code === undefined) {
    throw new Error(
      `${file}: there is no content/mutants/${name}.ts; known are ${[...mutants.keys()].join(', ')}`,
    );
  }
  const broken = withMutant(cells, name, code, file);
  const evaluated = await evaluateCells(broken, file);
  return evaluated.cells
    .filter(({ source }) => source.mutants.includes(name))
    .map(({ source, outcome }) => ({
      check: source.id,
      mutant: name,
      red: outcome.status === 'failed',
      message: outcome.status === 'failed' ? outcome.failure.message : `the check ended as ${outcome.status}`,
    }));
}

/** The chapter's cells with the one that declares the mutant's names replaced by it. */
function withMutant(cells: readonly CellSource[], name: string, code: string, file: string): CellSource[] {
  const declares = compileCell(name, 'cell', code).outputs;
  const replaced = cells.find(
    (cell) => cell.kind === 'cell' && sharesName(compileCell(cell.id, 'cell', cell.code).outputs, declares),
  );
  if (!replaced)
    throw new Error(`${file}: no cell declares ${declares.join(' or ')}, which mutant ${name} would replace`);
  return cells.map((cell) => (cell === replaced ? { ...cell, code } : cell));
}

function sharesName(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.includes(name));
}
