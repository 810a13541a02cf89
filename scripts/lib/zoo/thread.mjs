/**
 * The thread in which somebody's file runs. It gets its port in the first message and hands it to nobody; the file may reach
 * `parentPort`, to which nobody listens. Whatever it sends on any way is at most an answer of the function, never a verdict.
 */
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { subjectOf } from '../../../src/zoo/subject.ts';

const { load, add, notify } = { load: Atomics.load, add: Atomics.add, notify: Atomics.notify };

parentPort?.once('message', async ({ port, flag, file }) => {
  const post = port.postMessage.bind(port);
  /** @param {object} message */
  const send = (message) => {
    post(message);
    wake();
  };
  const wake = () => {
    add(flag, 0, 1);
    notify(flag, 0);
  };
  process.on('exit', () => {
    add(flag, 1, 1);
    wake();
  });
  try {
    const module = await import(pathToFileURL(file).href);
    const softmax = module.softmax ?? module.default;
    if (typeof softmax !== 'function') {
      send({ id: 0, refused: 'exports no function softmax, neither by that name nor as its default' });
      return;
    }
    const subject = subjectOf(softmax);
    port.on('message', (/** @type {{ id: number, calls: unknown[][] }} */ { id, calls }) => {
      if (load(flag, 1) === 0) send({ id, seen: subject(calls) });
    });
    send({ id: 0 });
  } catch (error) {
    send({ id: 0, refused: `can't be loaded: ${error instanceof Error ? error.message : String(error)}` });
  }
});
