import { answerOf, errorOf, type Answer } from './answer.ts';

/** What was seen of one call. */
export interface Seen {
  /** the result as soon as it was there */
  answer: Answer;
  /** the same result after all calls of this turn, which a function that reuses its arrays has changed */
  later: Answer;
  /** what the first argument that is a list holds after the call */
  input: Answer;
}

/**
 * A function under test: it makes some calls in a row, each with arguments of its own, and says what it saw. Whoever judges
 * holds nothing that the function could reach; it may live in another thread.
 */
export type Subject = (calls: readonly (readonly unknown[])[]) => Seen[];

/** Thrown through a judge by a subject that can't go on: it took too long, or its thread has ended. */
export class SubjectEnded extends Error {
  override readonly name = 'SubjectEnded';
}

/** A function of this thread as a subject. */
export function subjectOf(f: (...args: never[]) => unknown): Subject {
  const run = f as (...args: unknown[]) => unknown;
  return (calls) => {
    const turns = calls.map((args) => {
      const own = args.map(copy);
      const result = attempt(run, own);
      const input = own.find((arg) => Array.isArray(arg));
      return { ...result, input: described(input ?? []) };
    });
    return turns.map(({ answer, value, input }) => ({
      answer,
      later: answer.type === 'threw' ? answer : described(value),
      input,
    }));
  };
}

function attempt(run: (...args: unknown[]) => unknown, args: unknown[]): { answer: Answer; value: unknown } {
  try {
    const value = run(...args);
    return { answer: answerOf(value), value };
  } catch (error) {
    return { answer: thrown(error), value: undefined };
  }
}

/** A result may be a proxy or have getters that throw: nothing of that may reach who judges. */
function described(value: unknown): Answer {
  try {
    return answerOf(value);
  } catch (error) {
    return thrown(error);
  }
}

function thrown(error: unknown): Answer {
  try {
    return errorOf(error);
  } catch {
    return { type: 'threw', text: 'an error that cannot be read' };
  }
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return Array.isArray(value[0]) ? value.map(copy) : value.slice();
  return ArrayBuffer.isView(value) ? structuredClone(value) : value;
}
