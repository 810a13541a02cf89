import { MessageChannel, Worker as NodeThread } from 'node:worker_threads';
import type { CellOutcome, RunMessage, WorkerMessage } from '../types.ts';

/**
 * Gives the program a global scope like a browser's worker: a fresh one, since the prelude takes away what Node itself stands
 * on, with the one event that the prelude waits for. Messages are read in that scope, so that their arrays are its arrays.
 */
const host = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { constants, createContext, runInContext } = require('node:vm');
  const context = createContext(constants.DONT_CONTEXTIFY);
  const { setTimeout, setInterval, clearTimeout, clearInterval, queueMicrotask, structuredClone } = globalThis;
  const { TextEncoder, TextDecoder, URL, btoa, atob, performance, crypto, DOMException } = globalThis;
  Object.assign(context, {
    setTimeout, setInterval, clearTimeout, clearInterval, queueMicrotask, structuredClone,
    TextEncoder, TextDecoder, URL, btoa, atob, performance, crypto, DOMException,
  });
  const read = runInContext('JSON.parse', context);
  let connect;
  context.addEventListener = (type, listener) => {
    if (type === 'message') connect = listener;
  };
  runInContext(workerData, context);
  parentPort.once('message', ({ port }) => {
    const shown = { postMessage: (text) => port.postMessage(text), onmessage: null };
    connect({ ports: [shown] });
    port.on('message', (text) => shown.onmessage({ data: read(text) }));
  });
`;

/** A cell of the site that takes longer than this has gone wrong. */
const timeLimit = 20_000;

/** Runs a program in a thread of its own and returns what became of each cell, in order. */
export function runInNode(text: string, message: Omit<RunMessage, 'type' | 'run'>): Promise<CellOutcome[]> {
  const thread = new NodeThread(host, { eval: true, workerData: text, stdout: true, stderr: true });
  const { port1, port2 } = new MessageChannel();
  const outcomes: CellOutcome[] = [];
  return new Promise<CellOutcome[]>((resolve, reject) => {
    const current = { id: 'none' };
    const timer = setTimeout(
      () => reject(new Error(`cell ${current.id} did not end within ${timeLimit / 1000} seconds`)),
      timeLimit,
    );
    thread.on('error', reject);
    port1.on('message', (text: string) => {
      const answer = JSON.parse(text) as WorkerMessage;
      if (answer.type === 'started') current.id = answer.id;
      if (answer.type === 'outcome') outcomes.push(answer.outcome);
      if (answer.type === 'finished') {
        clearTimeout(timer);
        resolve(outcomes);
      }
    });
    thread.postMessage({ port: port2 }, [port2]);
    port1.postMessage(JSON.stringify({ type: 'run', run: 1, ...message } satisfies RunMessage));
  }).finally(() => {
    port1.close();
    return thread.terminate();
  });
}
