import type { ProgramCell } from '../program.ts';
import type { CellOutcome, SearchRequest } from '../types.ts';
import { runCell, type Run } from './run-cell.ts';

/**
 * Runs the cells that depend on the scores on scores that were drawn, each time from what the other cells left.
 *
 * @returns what became of the last cell, or of the first that has no result
 */
export function attemptOn(
  { name, cell, again }: SearchRequest,
  run: Run,
  byId: ReadonlyMap<string, ProgramCell>,
): (scores: number[]) => Promise<CellOutcome> {
  return async (scores) => {
    run.values.hold({ [name]: scores }, cell);
    const done = new Set([...run.done, cell]);
    const own = { ...run, scope: { ...run.scope, [name]: scores }, done };
    let outcome: CellOutcome = { id: cell, status: 'done', displays: [], numbers: {} };
    for (const id of again) {
      const next = byId.get(id);
      if (next) outcome = await runCell(next, own);
      if (outcome.status !== 'done') return outcome;
      done.add(id);
    }
    return outcome;
  };
}
