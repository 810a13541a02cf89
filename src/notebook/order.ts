import type { CompiledCell } from './types.ts';
import { workerGlobals } from './worker-globals.ts';

/** Something that keeps a cell from running, in a sentence for its author or reader. */
export interface Problem {
  id: string;
  message: string;
}

export interface Order {
  /** every cell that can run, each after the cells whose names it uses; the language's names are gone from its inputs */
  sorted: CompiledCell[];
  problems: Problem[];
  /** cell -> the cells whose names it uses */
  needs: ReadonlyMap<string, readonly string[]>;
}

/**
 * Orders cells by their names alone, not by their place on the page. Cells that use an unknown name, declare a name twice
 * or wait for each other are left out, each with a problem.
 *
 * @param known names that need no cell: the library's, and `seed` where a chapter has one
 */
export function orderCells(cells: readonly CompiledCell[], known: ReadonlySet<string>): Order {
  const problems: Problem[] = [];
  const owners = ownersOf(cells, known, problems);
  const needs = new Map<string, string[]>();
  const resolved = cells.map((cell) => {
    const inputs = cell.inputs.filter((name) => owners.has(name) || !workerGlobals.has(name));
    const missing = inputs.find((name) => !known.has(name) && !owners.has(name));
    if (missing !== undefined) problems.push({ id: cell.id, message: unknownName(missing, owners, known) });
    needs.set(cell.id, [...new Set(inputs.flatMap((name) => owners.get(name) ?? []))]);
    return { ...cell, inputs };
  });
  const bad = new Set(problems.map(({ id }) => id));
  return {
    ...sortByNeeds(
      resolved.filter(({ id }) => !bad.has(id)),
      needs,
      problems,
    ),
    needs,
  };
}

function ownersOf(cells: readonly CompiledCell[], known: ReadonlySet<string>, problems: Problem[]) {
  const owners = new Map<string, string>();
  for (const { id, outputs } of cells) {
    for (const name of outputs) {
      const owner = owners.get(name);
      if (known.has(name)) {
        problems.push({ id, message: `${name} is a name of the library; call yours something else.` });
      } else if (owner !== undefined) {
        problems.push({
          id,
          message: `${name} is declared in cell ${owner} already; give this one another name.`,
        });
      } else {
        owners.set(name, id);
      }
    }
  }
  return owners;
}

function unknownName(name: string, owners: ReadonlyMap<string, string>, known: ReadonlySet<string>): string {
  const all = [...owners.keys(), ...known];
  const near = all.find((other) => other.toLowerCase() === name.toLowerCase());
  const hint = near === undefined ? 'Declare it in a cell, or check its spelling.' : `Did you mean ${near}?`;
  return `No cell declares ${name}, and the library has no such name. ${hint}`;
}

function sortByNeeds(
  cells: readonly CompiledCell[],
  needs: ReadonlyMap<string, readonly string[]>,
  problems: Problem[],
): { sorted: CompiledCell[]; problems: Problem[] } {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const sorted: CompiledCell[] = [];
  const state = new Map<string, 'open' | 'placed'>();
  const visit = (cell: CompiledCell, path: string[]): void => {
    if (state.get(cell.id) === 'placed') return;
    if (state.get(cell.id) === 'open') {
      const circle = [...path.slice(path.indexOf(cell.id)), cell.id].join(' → ');
      problems.push({
        id: cell.id,
        message: `These cells wait for each other: ${circle}. Break the circle.`,
      });
      return;
    }
    state.set(cell.id, 'open');
    for (const id of needs.get(cell.id) ?? []) {
      const needed = byId.get(id);
      if (needed) visit(needed, [...path, cell.id]);
    }
    state.set(cell.id, 'placed');
    sorted.push(cell);
  };
  for (const cell of cells) visit(cell, []);
  const circular = new Set(problems.map(({ id }) => id));
  return { sorted: sorted.filter(({ id }) => !circular.has(id)), problems };
}
