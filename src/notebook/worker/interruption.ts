import type { ProgramCell } from '../program.ts';

/** Functions that call another one later. */
const callers = ['setTimeout', 'setInterval', 'queueMicrotask'] as const;

/**
 * Brings what goes wrong beside a cell, in a timer or in a promise that nobody waits for, to the cell that is running then.
 * When none is, it is of no consequence.
 */
export class Interruption {
  #fail: (reason: unknown) => void = () => {};

  constructor(scope: typeof globalThis) {
    scope.addEventListener('unhandledrejection', (event) => {
      event.preventDefault();
      this.#fail(worded('A promise was rejected, and nothing in the cell caught it', event.reason));
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

  #guardCaller(scope: typeof globalThis, name: (typeof callers)[number]): void {
    const start = scope[name] as (call: () => void, milliseconds?: number) => number;
    const guarded = (call: unknown, milliseconds?: number, ...values: unknown[]): number => {
      if (typeof call !== 'function')
        throw new TypeError(`${name} needs a function; it got a ${typeof call}.`);
      return start(() => {
        try {
          call(...values);
        } catch (error) {
          this.#fail(worded(`A function called by ${name} failed`, error));
        }
      }, milliseconds);
    };
    Object.defineProperty(scope, name, { value: guarded });
  }
}

/** The error with what happened in front of its message, still with its place in the cell. */
function worded(what: string, reason: unknown): Error {
  const isError = reason instanceof Error;
  const error = new Error(`${what}: ${isError ? reason.message : String(reason)}`);
  if (isError) Object.defineProperty(error, 'stack', { value: reason.stack });
  return error;
}
