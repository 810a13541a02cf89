import type { ProgramCell } from '../program.ts';
import type { RunMessage, WorkerMessage } from '../types.ts';
import { freezeBuiltIns } from './freeze-built-ins.ts';
import { library, type Plots } from './library.ts';
import { lockDown } from './lock-down.ts';
import { runCell } from './run-cell.ts';

/**
 * First text of every program. It takes the private port from the first message, before any cell has run, and is then the
 * only one to hold it: cells can neither read the page's messages nor post a verdict of their own.
 */
interface Globals {
  __plots?: Plots;
  __notebook?: (cells: ProgramCell[]) => void;
}

const globals = globalThis as typeof globalThis & Globals;
const plots = globals.__plots;
delete globals.__plots;

globals.__notebook = (cells) => {
  delete globals.__notebook;
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const takePort = (event: MessageEvent): void => {
    const port = event.ports[0];
    if (!port) return;
    globalThis.removeEventListener('message', takePort);
    lockDown(globalThis);
    freezeBuiltIns(globalThis);
    const post = port.postMessage.bind(port) as (message: WorkerMessage) => void;
    port.onmessage = ({ data }: MessageEvent<RunMessage>) => void run(data, byId, post);
  };
  globalThis.addEventListener('message', takePort);
};

async function run(
  message: RunMessage,
  cells: ReadonlyMap<string, ProgramCell>,
  post: (message: WorkerMessage) => void,
): Promise<void> {
  const { run, seed, recorded } = message;
  const scope: Record<string, unknown> = { ...library(plots), seed, recorded };
  const done = new Set<string>();
  for (const id of message.cells) {
    const cell = cells.get(id);
    if (!cell) continue;
    post({ type: 'started', run, id });
    const outcome = await runCell(cell, scope, done, plots);
    if (outcome.status === 'done') done.add(id);
    post({ type: 'outcome', run, outcome });
  }
  post({ type: 'finished', run });
}
