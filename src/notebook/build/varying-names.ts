import { eraseTypes } from '../compile/erase-types.ts';
import { namesOf } from '../compile/names.ts';
import { parseCell } from '../compile/parse-cell.ts';
import type { CellSource } from '../types.ts';

/** A statement at the top of a cell: the names that it gives a value, and those that it takes one from. */
interface Statement {
  gives: string[];
  takes: string[];
}

/**
 * The names whose values depend on some first ones. Finer than the order of cells: a cell that uses the scores can declare a
 * function beside, which does not.
 */
export function varyingNames(
  cells: readonly Pick<CellSource, 'kind' | 'code'>[],
  first: readonly string[],
): Set<string> {
  const statements = cells.filter(({ kind }) => kind === 'cell').flatMap(({ code }) => statementsOf(code));
  const varying = new Set(first);
  for (let before = -1; before !== varying.size;) {
    before = varying.size;
    for (const { gives, takes } of statements) {
      if (takes.some((name) => varying.has(name))) for (const name of gives) varying.add(name);
    }
  }
  return varying;
}

function statementsOf(code: string): Statement[] {
  const js = eraseTypes(code);
  return parseCell(js, code).body.map(({ start, end }) => {
    const text = js.slice(start, end);
    const { declared, free, assigned, changed } = namesOf(parseCell(text, text));
    return { gives: [...declared, ...Object.keys(assigned), ...Object.keys(changed)], takes: free };
  });
}
