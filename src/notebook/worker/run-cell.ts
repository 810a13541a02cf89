import { CheckFailure, type Failure } from '../../checks/index.ts';
import type { Display } from '../display/types.ts';
import type { ProgramCell } from '../program.ts';
import type { CellOutcome, ShownFailure } from '../types.ts';
import { numbersByName } from './numbers-by-name.ts';
import { placeOf } from './place-of.ts';
import { toDisplay, type ChartReader } from './to-display.ts';

/** A cell shows at most this many values; the rest is dropped. */
const mostDisplays = 50;

/**
 * Runs one cell in `scope` and adds what it declares to the scope.
 *
 * @param done ids of the cells whose names are in scope
 */
export async function runCell(
  cell: ProgramCell,
  scope: Record<string, unknown>,
  done: ReadonlySet<string>,
  charts: ChartReader | undefined,
): Promise<CellOutcome> {
  const { id } = cell;
  const displays: Display[] = [];
  const waitsFor = cell.needs.find((needed) => !done.has(needed));
  if (waitsFor !== undefined) return { id, status: 'waiting', displays, waitsFor };
  const show = (...values: unknown[]): void => {
    for (const value of values) if (displays.length < mostDisplays) displays.push(toDisplay(value, charts));
  };
  const names = { ...scope, show, console: { log: show, info: show, warn: show, error: show } };
  try {
    const [value, outputs] = (await cell.run(names)) as [unknown, Record<string, unknown>];
    if (value !== undefined) show(await value);
    Object.assign(scope, outputs);
    return { id, status: 'done', displays: [...displays], numbers: numbersByName(outputs) };
  } catch (error) {
    return failed(cell, [...displays], error);
  }
}

function failed(cell: ProgramCell, displays: Display[], error: unknown): CellOutcome {
  const { id } = cell;
  const place = placeOf(error, cell);
  const at = place && { place };
  if (error instanceof CheckFailure)
    return { id, status: 'failed', displays, failure: shownFailure(error.failure), ...at };
  const name = error instanceof Error ? error.name : 'thrown value';
  const message = error instanceof Error ? error.message : thrownText(error);
  return { id, status: 'error', displays, error: { name: String(name), message: String(message), ...at } };
}

function shownFailure({ message, got, expected, index, difference, tolerance }: Failure): ShownFailure {
  return {
    message: String(message),
    got: toDisplay(got),
    expected: toDisplay(expected),
    ...(index !== undefined && { index: String(index) }),
    ...(difference !== undefined && { difference: String(difference) }),
    ...(tolerance !== undefined && { tolerance: String(tolerance) }),
  };
}

function thrownText(value: unknown): string {
  const shown = toDisplay(value);
  return 'text' in shown ? shown.text : `a value of type ${shown.type}`;
}
