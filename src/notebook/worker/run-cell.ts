import type { ProgramCell } from '../program.ts';
import { takeCompared, type Compared } from '../../checks/compared.ts';
import type { CellOutcome, ShownComparison } from '../types.ts';
import { changeSentence, describeError } from './describe-error.ts';
import type { HeldValues } from './held-values.ts';
import { numbersByName } from './numbers-by-name.ts';
import { Shown } from './shown.ts';
import { exactText, type ChartReader } from './to-display.ts';

/** What the cells of one run share. */
export interface Run {
  /** name -> value: the library's, and those of the cells that are done */
  scope: Record<string, unknown>;
  /** ids of the cells whose names are in scope */
  done: ReadonlySet<string>;
  values: HeldValues;
  /** every cell of the program, as it is written there */
  cells: readonly ProgramCell[];
  charts: ChartReader | undefined;
}

/** Runs one cell and adds what it declares to the scope. */
export async function runCell(cell: ProgramCell, run: Run): Promise<CellOutcome> {
  const { id, inputs } = cell;
  const { scope, values } = run;
  const waitsFor = cell.needs.find((needed) => !run.done.has(needed));
  if (waitsFor !== undefined) return { id, status: 'waiting', displays: [], waitsFor };
  const shown = new Shown(run.charts);
  // something that still runs of an earlier cell may have changed a value meanwhile
  values.restore(inputs);
  takeCompared();
  const ended = await end(cell, run, shown);
  const compared = shownComparison(takeCompared());
  const changed = values.restore(inputs);
  const displays = await shown.displays();
  if (changed !== undefined && ended.status !== 'error') {
    const message = changeSentence(changed, values);
    const place = cell.changed?.[changed];
    return { id, displays, status: 'error', error: { name: 'TypeError', message, ...(place && { place }) } };
  }
  if (ended.status !== 'done') return { id, displays, ...ended };
  values.hold(ended.outputs, id);
  Object.assign(scope, ended.outputs);
  return { id, displays, status: 'done', numbers: numbersByName(ended.outputs), ...compared };
}

function shownComparison({ pairs, conditions, closest }: Compared): { compared?: ShownComparison } {
  if (pairs + conditions === 0) return {};
  if (!closest) return { compared: { pairs, conditions } };
  const texts = {
    got: exactText(closest.got),
    expected: exactText(closest.expected),
    difference: exactText(closest.difference),
    tolerance: exactText(closest.tolerance),
  };
  return { compared: { pairs, conditions, closest: texts } };
}

type Ended = { status: 'done'; outputs: Record<string, unknown> } | ReturnType<typeof describeError>;

async function end(cell: ProgramCell, { scope, cells, values }: Run, shown: Shown): Promise<Ended> {
  const { show, console } = shown;
  try {
    const [value, outputs] = (await cell.run({ ...scope, show, console })) as [
      unknown,
      Record<string, unknown>,
    ];
    if (value !== undefined) show(await value);
    return { status: 'done', outputs };
  } catch (error) {
    return describeError(error, cell, cells, values);
  }
}
