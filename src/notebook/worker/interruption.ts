import type { ProgramCell } from '../program.ts';

/** Functions that call another one later. */
const callers = ['setTimeout', 'setInterval', 'queueMicrotask'] as const;

/**
 * Brings what goes wrong beside a cell, in a timer or in a promise that nobody waits for, to the cell that is running then.
 * When none is, it is of no consequence.
 */
export class Interruption {
  /** ends the cell that is running; nothing can end it twice */
  #fail: ((reason: unknown) => void) | undefined;

  constructor(scope: typeof globalThis) {
    scope.addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      this.#interrupt('A promise was rejected, and nothing in the cell caught it', event.reason);
    });
    for (const name of callers) this.#guardCaller(scope, name);
  }

  /** The same cell, but ended by an interruption. It is called without `this`, which would be the notebook's own record. */
  guard(cell: ProgramCell): ProgramCell {
    const { run } = cell;
    return {
      ...cell,
      run: (scope) => {
        const interrupted = new Promise<never>((_resolve, reject) => {
          this.#fail = reject;
        });
        return Promise.race([run(scope), interrupted]);
      },
    };
  }

  /** Words cost time, and a cell can leave ten thousand rejections behind: only the first of them is put into words. */
  #interrupt(what: string, reason: unknown): void {
    const fail = this.#fail;
    this.#fail = undefined;
    fail?.(worded(what, reason));
  }

  #guardCaller(scope: typeof globalThis, name: (typeof callers)[number]): void {
    const start = scope[name] as (call: () => void, milliseconds?: number) => number;
    const guarded = (call: unknown, milliseconds?: number, ...values: unknown[]): number => {
      if (typeof call !== 'function')
        throw new TypeError(`${name} needs a function; it got a ${typeof call}.`);
      return start(() => {
        try {
          call(...values);
        } catch (error) {
          this.#interrupt(`A function called by ${name} failed`, error);
        }
      }, milliseconds);
    };
    Object.defineProperty(scope, name, { value: guarded });
  }
}

/** The error with what happened in front of its message, still with its place in the cell. */
function worded(what: string, reason: unknown): Error {
  try {
    const isError = reason instanceof Error;
    const error = new Error(`${what}: ${isError ? reason.message : String(reason)}`);
    if (isError) Object.defineProperty(error, 'stack', { value: reason.stack });
    return error;
  } catch {
    return new Error(`${what}; what was thrown can’t be read.`);
  }
}
