import type { searchScores } from '../../zoo/score-search.ts';
import type { ProgramCell } from '../program.ts';
import type { CellOutcome, RunMessage, WorkerMessage } from '../types.ts';
import { freezeBuiltIns } from './freeze-built-ins.ts';
import { HeldValues } from './held-values.ts';
import { Interruption } from './interruption.ts';
import { library, type Plots } from './library.ts';
import { lockDown } from './lock-down.ts';
import { messageText } from './message-text.ts';
import { runCell, type Run } from './run-cell.ts';
import { attemptOn } from './attempt-on.ts';

/**
 * First text of every program. Before the text of any cell is looked at, it locks the scope and listens for the private
 * port, which it is then the only one to hold: cells can neither read the page's messages nor post a verdict of their own.
 * A worker runs once: the next run has a fresh one, so that nothing of a run can stay.
 */
interface Globals {
  __plots?: Plots;
  __search?: typeof searchScores;
  __notebook?: (cells: ProgramCell[]) => void;
}

const globals = globalThis as typeof globalThis & Globals;
const { __plots: plots, __search: searchIn } = globals;
const names = library(plots);
const interruption = new Interruption(globalThis);
const listen = globalThis.addEventListener.bind(globalThis);

globals.__notebook = (cells) => {
  delete globals.__notebook;
  Object.freeze(globalThis);
  const byId = new Map(cells.map((cell) => [cell.id, interruption.guard(cell)]));
  listen('message', ({ ports: [port] }: MessageEvent) => {
    if (!port) return;
    const post = port.postMessage.bind(port);
    port.onmessage = ({ data }: MessageEvent<RunMessage>) => {
      port.onmessage = null;
      void run(data, cells, byId, (message) => post(messageText(message)));
    };
  });
};

lockDown(globalThis, '__notebook');
const { __notebook, ...kept } = Object.getOwnPropertyDescriptors(globalThis) as Record<
  string,
  PropertyDescriptor
>;
freezeBuiltIns([
  names,
  ...Object.values(kept).flatMap(({ value, get }) => (value === globalThis ? [] : [value, get])),
]);

async function run(
  { run, seed, recorded, cells, search }: RunMessage,
  written: readonly ProgramCell[],
  byId: ReadonlyMap<string, ProgramCell>,
  post: (message: WorkerMessage) => void,
): Promise<void> {
  const scope: Record<string, unknown> = { ...names, seed, recorded };
  const values = new HeldValues();
  values.hold({ recorded }, '');
  const done = new Set<string>();
  const shared: Run = { scope, done, values, cells: written, charts: plots };
  for (const id of cells) {
    const cell = byId.get(id);
    if (!cell) continue;
    post({ type: 'started', run, id });
    const outcome = await runCell(cell, shared).catch(() => unreadable(id));
    if (outcome.status === 'done') done.add(id);
    post({ type: 'outcome', run, outcome });
  }
  if (search && searchIn) {
    const onTried = (tried: number) => {
      if (tried % 50 === 0) post({ type: 'tried', run, tried });
    };
    const attempt = attemptOn(search, shared, byId);
    const found = await searchIn(search.again.at(-1) ?? '', attempt, search, onTried);
    post({ type: 'searched', run, found });
  }
  post({ type: 'finished', run });
}

/** The error of a cell may be a proxy or have getters, and looking at it may fail in turn. */
function unreadable(id: string): CellOutcome {
  const message = 'The cell failed, and its error cannot be read either.';
  return { id, status: 'error', displays: [], error: { name: 'Error', message } };
}
