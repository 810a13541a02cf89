import { MessageChannel, Worker as NodeThread, type WorkerOptions } from 'node:worker_threads';

/**
 * Gives a program a global scope like a browser's worker: a fresh one, since the prelude takes away what Node itself stands
 * on, with the one event that the prelude waits for. Messages are read in that scope, so that their arrays are its arrays.
 */
const host = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { constants, createContext, runInContext } = require('node:vm');
  const codeGeneration = { strings: false, wasm: false }; // as the page's policy has it
  const context = createContext(constants.DONT_CONTEXTIFY, { codeGeneration });
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

export interface HostedProgram {
  /** plain data, for the program's one listener */
  post: (message: unknown) => void;
  /** Ends the thread, whatever it does. */
  close: () => Promise<unknown>;
}

/**
 * Starts a program in a thread of its own, as a page starts it in a worker.
 *
 * @param onText  gets what the program sends
 * @param onError is told when the thread has died
 */
export function hostProgram(
  text: string,
  onText: (text: string) => void,
  onError: (error: Error) => void,
  options: WorkerOptions = {},
): HostedProgram {
  const thread = new NodeThread(host, {
    ...options,
    ...{ eval: true, workerData: text, stdout: true, stderr: true },
  });
  const { port1, port2 } = new MessageChannel();
  thread.on('error', onError);
  port1.on('message', onText);
  thread.postMessage({ port: port2 }, [port2]);
  return {
    post: (message) => port1.postMessage(JSON.stringify(message)),
    close: () => {
      port1.close();
      return thread.terminate();
    },
  };
}
