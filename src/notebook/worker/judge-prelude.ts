import { subjectOf } from '../../zoo/subject.ts';
import { judge } from '../../zoo/verdict.ts';
import { toExactJson } from '../exact-json.ts';
import type { JudgeMessage, JudgeRequest } from '../judge-message.ts';
import type { ProgramCell } from '../program.ts';
import { freezeBuiltIns } from './freeze-built-ins.ts';
import { lockDown } from './lock-down.ts';
import type { Place } from '../types.ts';
import { traceOf } from './place-of.ts';

/**
 * First text of the program that judges the reader's softmax. It shares its thread with the function, because a law waits
 * for each answer and only a thread of its own origin may wait for another one. So everything is taken away before the
 * reader's text runs: the built-ins are read-only, the port is held here alone, and from the first call to the verdict the
 * judge never gives the thread back. The function sees copies of inputs, and what it gives is copied as numbers and texts.
 */
const globals = globalThis as typeof globalThis & { __notebook?: (cells: ProgramCell[]) => void };
const listen = globalThis.addEventListener.bind(globalThis);
const silent = Object.fromEntries(['log', 'info', 'warn', 'error', 'debug'].map((name) => [name, () => {}]));

globals.__notebook = ([cell]) => {
  delete globals.__notebook;
  Object.freeze(globalThis);
  listen('message', ({ ports: [port] }: MessageEvent) => {
    if (!port || !cell) return;
    const post = port.postMessage.bind(port);
    port.onmessage = ({ data }: MessageEvent<JudgeRequest>) => {
      port.onmessage = null;
      judgeCell(cell, data, (message) => post(toExactJson(message)));
    };
  });
};

lockDown(globalThis, '__notebook');
const { __notebook, ...kept } = Object.getOwnPropertyDescriptors(globalThis) as Record<
  string,
  PropertyDescriptor
>;
freezeBuiltIns([
  silent,
  ...Object.values(kept).flatMap(({ value, get }) => (value === globalThis ? [] : [value, get])),
]);

function judgeCell(cell: ProgramCell, { seed, known }: JudgeRequest, post: (message: JudgeMessage) => void) {
  post({ type: 'step', step: 'load' });
  const { run } = cell;
  let softmax: unknown;
  try {
    const [, declared] = run({ console: silent }) as [unknown, Record<string, unknown>];
    softmax = declared['softmax'];
  } catch (error) {
    return post({ type: 'failed', ...failure(error, cell) });
  }
  if (typeof softmax !== 'function') {
    const message = `softmax has to be a function; here it is of type ${typeof softmax}.`;
    return post({ type: 'failed', message });
  }
  const verdict = judge(subjectOf(softmax as () => unknown), {
    seed,
    known: new Map(known),
    milliseconds: searchTime,
    onStep: (step) => post({ type: 'step', step }),
    onLaw: (law) => post({ type: 'law', law }),
  });
  post({ type: 'verdict', verdict });
}

/** Longest search of one law, in milliseconds; a right softmax needs a tenth of it. */
const searchTime = 2000;

/** What was thrown may be a trap. */
function failure(error: unknown, cell: ProgramCell): { message: string; place?: Place } {
  try {
    const { place } = traceOf(error, cell, [cell]);
    const message =
      error instanceof Error ? `${error.name}: ${error.message}` : 'it threw something else than an error';
    return { message: `It failed when it was first run: ${message}`.slice(0, 500), ...(place && { place }) };
  } catch {
    return { message: 'It failed when it was first run, and its error cannot be read.' };
  }
}
