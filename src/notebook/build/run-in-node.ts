import { MessageChannel, Worker as NodeThread } from 'node:worker_threads';
import type { CellOutcome, RunMessage, WorkerMessage } from '../types.ts';

/**
 * Node's threads have no `addEventListener`; this gives them the one event that the prelude waits for. It stays on the first
 * line of the program, whose later lines are counted for errors.
 */
const adapter = `{
  const { parentPort } = require('node:worker_threads');
  const listeners = new Set();
  globalThis.addEventListener = (_type, listener) => listeners.add(listener);
  globalThis.removeEventListener = (_type, listener) => listeners.delete(listener);
  parentPort.on('message', ({ port }) => { for (const listener of listeners) listener({ ports: [port] }); });
}`.replaceAll('\n', '');

/** A cell of the site that takes longer than this has gone wrong. */
const timeLimit = 20_000;

/** Runs a program in a thread of its own and returns what became of each cell, in order. */
export function runInNode(text: string, message: Omit<RunMessage, 'type' | 'run'>): Promise<CellOutcome[]> {
  const thread = new NodeThread(`${adapter}${text}`, { eval: true, stdout: true, stderr: true });
  const { port1, port2 } = new MessageChannel();
  const outcomes: CellOutcome[] = [];
  return new Promise<CellOutcome[]>((resolve, reject) => {
    const current = { id: 'none' };
    const timer = setTimeout(
      () => reject(new Error(`cell ${current.id} did not end within ${timeLimit / 1000} seconds`)),
      timeLimit,
    );
    thread.on('error', reject);
    port1.on('message', (answer: WorkerMessage) => {
      if (answer.type === 'started') current.id = answer.id;
      if (answer.type === 'outcome') outcomes.push(answer.outcome);
      if (answer.type === 'finished') {
        clearTimeout(timer);
        resolve(outcomes);
      }
    });
    thread.postMessage({ port: port2 }, [port2]);
    port1.postMessage({ type: 'run', run: 1, ...message } satisfies RunMessage);
  }).finally(() => {
    port1.close();
    return thread.terminate();
  });
}
