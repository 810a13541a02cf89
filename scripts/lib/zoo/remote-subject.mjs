import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { SubjectEnded } from '../../../src/zoo/subject.ts';

/** @typedef {import('../../../src/zoo/subject.ts').Subject} Subject */
/** @typedef {import('../../../src/zoo/answer.ts').Answer} Answer */

/** The file could not be made into a function. */
export class Refused extends Error {
  name = 'Refused';
}

/**
 * Somebody's softmax in a thread of its own, as a function that can be asked from here. This thread waits for each answer, so
 * that laws can be judged as if the function were here; only numbers and texts come across.
 *
 * @param {string} file
 * @param {{ seconds: number, megabytes: number }} limits for one turn of calls, and for the thread's memory
 */
export function openSubject(file, limits) {
  const thread = new Worker(new URL('./thread.mjs', import.meta.url), {
    stdin: true,
    stdout: true,
    stderr: true,
    env: {},
    // Threads get a larger stack than pages, on which Math.max takes more arguments.
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: 64,
      stackSizeMb: 1,
    },
  });
  /** @type {string | undefined} */
  let death;
  thread.on('error', (error) => {
    const memory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    death = memory
      ? `it needed more than ${limits.megabytes} MB of memory`
      : `its thread failed: ${error.message}`;
  });
  const { port1, port2 } = new MessageChannel();
  const flag = new Int32Array(new SharedArrayBuffer(8));
  let id = 0;

  /** @param {string} what @returns {any} */
  function answer(what) {
    const deadline = Date.now() + limits.seconds * 1000;
    for (;;) {
      const count = Atomics.load(flag, 0);
      const received = receiveMessageOnPort(port1);
      if (received?.message?.id === id) return received.message;
      if (received) continue;
      if (Atomics.load(flag, 1) > 0) throw new SubjectEnded(`its thread ended while ${what}`);
      const left = deadline - Date.now();
      if (left <= 0) throw new SubjectEnded(`${what} took more than ${limits.seconds} seconds`);
      Atomics.wait(flag, 0, count, left);
    }
  }

  thread.postMessage({ port: port2, flag, file }, [port2]);

  return {
    /** Waits until the file has run. @throws {Refused | SubjectEnded} */
    load() {
      const { refused } = answer('running the file');
      if (refused !== undefined) throw new Refused(`${refused}`);
    },
    /** @type {Subject} */
    subject(calls) {
      id += 1;
      port1.postMessage({ id, calls });
      return seenOf(answer(`calling softmax(${sayScores(calls[0]?.[0])})`).seen, calls.length);
    },
    /** Why the thread died, if it did; to be asked after an error. */
    async death() {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return death;
    },
    async close() {
      port1.close();
      await thread.terminate();
    },
  };
}

/** @param {unknown} scores */
function sayScores(scores) {
  if (!Array.isArray(scores)) return '…';
  return `[${scores.slice(0, 5).join(', ')}${scores.length > 5 ? `, … ${scores.length} in all` : ''}]`;
}

/** Takes apart what came across: it may have been made by anybody. @param {unknown} seen @param {number} count */
function seenOf(seen, count) {
  if (!Array.isArray(seen) || seen.length !== count) throw new SubjectEnded('its thread sent no answer');
  return seen.map(({ answer, later, input }) => ({
    answer: answerOf(answer),
    later: answerOf(later),
    input: answerOf(input),
  }));
}

/** @param {any} answer @returns {Answer} */
function answerOf(answer) {
  const numbers = (/** @type {unknown} */ list) =>
    Array.isArray(list) && list.every((x) => typeof x === 'number');
  const { type, kind, values, rows, value, text } = answer ?? {};
  if (type === 'numbers' && numbers(values)) return { type, kind: `${kind}`, values };
  if (type === 'rows' && Array.isArray(rows) && rows.every(numbers)) return { type, rows };
  if (type === 'number' && typeof value === 'number') return { type, value };
  if (type === 'threw') return { type, text: `${text}` };
  return { type: 'other', text: `${text}` };
}
