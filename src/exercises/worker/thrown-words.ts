import { Unplain, plainCopy } from './plain-copy.ts';
import { sayValue } from './words.ts';

/** `threw TypeError: x is not a function.`; what was thrown may be a trap. */
export function thrownWords(error: unknown): string {
  try {
    if (!isError(error)) return `threw ${sayValue(plainCopy(error, () => 'a function'))}.`;
    const message = String(error.message).slice(0, 300);
    if (/call stack|too much recursion/i.test(message)) return 'calls itself without an end.';
    return `threw ${String(error.name).slice(0, 60)}: ${message.replace(/\.?$/, '.')}`;
  } catch {
    return 'threw something that cannot be read.';
  }
}

/** Node lends functions of another global scope, and their errors are of that scope. */
function isError(error: unknown): error is Error {
  return error instanceof Error || Object.prototype.toString.call(error) === '[object Error]';
}

/** Why a value can't be compared, after `candidate gives`. */
export function unplainWords(error: unknown): string {
  const wanted = 'checks can read numbers, texts, lists and plain objects.';
  if (!(error instanceof Unplain)) return `something that can't be read: looking at it ${thrownWords(error)}`;
  const wait = error.message === 'a promise' ? ' Leave async away, and give the value itself.' : '';
  return `${error.message}; ${wanted}${wait}`;
}
