import { toExactJson } from '../../notebook/exact-json.ts';
import type { ProgramCell } from '../../notebook/program.ts';
import { freezeBuiltIns } from '../../notebook/worker/freeze-built-ins.ts';
import { lockDown } from '../../notebook/worker/lock-down.ts';
import type { GradeMessage, GradeRequest } from '../types.ts';
import { Grading } from './grading.ts';
import { given } from './scope.ts';

/**
 * First text of the program that grades an answer, in the page and in Node. The checks share their thread with the answer,
 * because they wait for each result. So everything is taken away before the answer runs: the built-ins are read-only, the port
 * is held here alone, and from the first line of the answer to the verdict the thread is not given back.
 */
const globals = globalThis as typeof globalThis & { __notebook?: (cells: ProgramCell[]) => void };
const listen = globalThis.addEventListener.bind(globalThis);

globals.__notebook = ([answer, checks]) => {
  delete globals.__notebook;
  Object.freeze(globalThis);
  listen('message', ({ ports: [port] }: MessageEvent) => {
    if (!port || !answer || !checks) return;
    const send = port.postMessage.bind(port);
    const post = (message: GradeMessage) => send(toExactJson(message));
    port.onmessage = ({ data }: MessageEvent<GradeRequest>) => {
      port.onmessage = null;
      for (const seed of data.seeds) new Grading([answer, checks], data, seed, post).run();
    };
  });
};

lockDown(globalThis, '__notebook');
const { __notebook, ...kept } = Object.getOwnPropertyDescriptors(globalThis) as Record<
  string,
  PropertyDescriptor
>;
freezeBuiltIns([
  given,
  ...Object.values(kept).flatMap(({ value, get }) => (value === globalThis ? [] : [value, get])),
]);
