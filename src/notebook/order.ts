import { findCircle } from './find-circle.ts';
import { nearName } from './near-name.ts';
import type { CompiledCell, Place } from './types.ts';
import { workerGlobals } from './worker-globals.ts';

/** Something that keeps a cell from running, in a sentence for its author or reader. */
export interface Problem {
  id: string;
  message: string;
  /** of the name that the sentence is about */
  place?: Place;
}

export interface Order {
  /** every cell that can run, each after the cells whose names it uses; the language's names are gone from its inputs */
  sorted: CompiledCell[];
  problems: Problem[];
  /** cell -> the cells whose names it uses */
  needs: ReadonlyMap<string, readonly string[]>;
}

/** name -> the cell that declares it */
type Owners = ReadonlyMap<string, CompiledCell>;

/**
 * Orders cells by their names alone, not by their place on the page. Cells that use an unknown name, declare a name twice,
 * change a name of another cell or wait for each other are left out, each with a problem.
 *
 * @param known names that need no cell: the library's, and `seed` where a chapter has one
 */
export function orderCells(cells: readonly CompiledCell[], known: ReadonlySet<string>): Order {
  const owners = ownersOf(cells, known);
  const resolved = cells.map((cell) => ({
    ...cell,
    inputs: cell.inputs.filter((name) => owners.has(name) || !workerGlobals.has(name)),
  }));
  const needs = new Map(
    resolved.map(({ id, inputs }) => [
      id,
      [...new Set(inputs.flatMap((name) => owners.get(name)?.id ?? []))],
    ]),
  );
  const problems = resolved.flatMap((cell) =>
    [...declarationProblems(cell, owners, known), ...useProblems(cell, owners, known)].slice(0, 1),
  );
  const runnable = withoutProblems(resolved, problems);
  for (const circle of circles(runnable, needs)) problems.push(...circleProblems(circle, owners));
  return { sorted: sorted(withoutProblems(resolved, problems), needs), problems, needs };
}

function ownersOf(cells: readonly CompiledCell[], known: ReadonlySet<string>): Owners {
  const owners = new Map<string, CompiledCell>();
  for (const cell of cells)
    for (const name of cell.outputs) if (!known.has(name) && !owners.has(name)) owners.set(name, cell);
  return owners;
}

function withoutProblems(cells: readonly CompiledCell[], problems: readonly Problem[]): CompiledCell[] {
  const bad = new Set(problems.map(({ id }) => id));
  return cells.filter(({ id }) => !bad.has(id));
}

function problem({ id }: CompiledCell, message: string, place: Place | undefined): Problem {
  return { id, message, ...(place && { place }) };
}

function declarationProblems(cell: CompiledCell, owners: Owners, known: ReadonlySet<string>): Problem[] {
  return cell.outputs.flatMap((name) => {
    const owner = owners.get(name);
    if (known.has(name))
      return problem(cell, `${name} is a name of the library; call yours something else.`, cell.places[name]);
    if (owner === undefined || owner.id === cell.id) return [];
    const line = owner.places[name] ? ` (line ${owner.places[name].line})` : '';
    return problem(
      cell,
      `${name} is declared in cell ${owner.id} already${line}; give this one another name.`,
      cell.places[name],
    );
  });
}

/** The first name that the cell may not use as it does. */
function useProblems(cell: CompiledCell, owners: Owners, known: ReadonlySet<string>): Problem[] {
  const assigned = Object.entries(cell.assigned ?? {})[0];
  if (assigned) {
    const [name, place] = assigned;
    return [problem(cell, assignmentSentence(name, owners.get(name), known), place)];
  }
  const missing = cell.inputs.find((name) => !known.has(name) && !owners.has(name));
  if (missing === undefined) return [];
  const near = nearName(missing, [...owners.keys(), ...known, ...workerGlobals]);
  const hint = near === undefined ? 'Declare it in a cell, or check its spelling.' : `Did you mean ${near}?`;
  const message = `No cell declares ${missing}, and the library has no such name. ${hint}`;
  return [problem(cell, message, cell.places[missing])];
}

function assignmentSentence(
  name: string,
  owner: CompiledCell | undefined,
  known: ReadonlySet<string>,
): string {
  const instead = `Declare a new name: const my${name.charAt(0).toUpperCase()}${name.slice(1)} = …`;
  if (owner) return `${name} belongs to another cell, ${owner.id}, and a cell can't change it. ${instead}`;
  if (known.has(name) || workerGlobals.has(name)) return `${name} is not this cell's to change. ${instead}`;
  return `${name} is not declared. Write const ${name} = …, or let when it changes later.`;
}

function circles(cells: readonly CompiledCell[], needs: Order['needs']): CompiledCell[][] {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const found: CompiledCell[][] = [];
  for (const { id } of cells) {
    const circle = findCircle(id, (at) => (byId.has(at) ? (needs.get(at) ?? []) : []));
    found.push(circle.flatMap((member) => byId.get(member) ?? []));
    for (const member of circle) byId.delete(member);
  }
  return found;
}

/** One for each cell of the circle, at the name with which it goes on to the next. */
function circleProblems(circle: readonly CompiledCell[], owners: Owners): Problem[] {
  return circle.map((cell, start) => {
    const turned = [...circle.slice(start), ...circle.slice(0, start)];
    const names = turned.map(({ inputs }, index) => {
      const next = turned[(index + 1) % turned.length]?.id;
      return inputs.find((name) => owners.get(name)?.id === next) ?? '';
    });
    const steps = turned.map(({ id }, index) => `${id} uses ${names[index]}`).join(', ');
    const ids = [...turned, cell].map(({ id }) => id).join(' → ');
    return problem(
      cell,
      `These cells wait for each other: ${ids} (${steps}). Break the circle.`,
      cell.places[names[0] ?? ''],
    );
  });
}

function sorted(cells: readonly CompiledCell[], needs: Order['needs']): CompiledCell[] {
  const left = new Map(cells.map((cell) => [cell.id, cell]));
  const placed: CompiledCell[] = [];
  const place = (cell: CompiledCell): void => {
    if (!left.delete(cell.id)) return;
    for (const id of needs.get(cell.id) ?? []) {
      const needed = left.get(id);
      if (needed) place(needed);
    }
    placed.push(cell);
  };
  for (const cell of cells) place(cell);
  return placed;
}
