import { counted } from '../checks/counted.ts';
import { sayAnswer, type Answer } from './answer.ts';
import type { Seen, Subject } from './subject.ts';

/** Thrown when a function does not give what a function of its kind gives: nothing more can be judged on this input. */
export class BadAnswer extends Error {
  override readonly name = 'BadAnswer';
  /** what came instead, where it is a list of numbers */
  readonly got: number[];

  constructor(message: string, got: number[] = []) {
    super(message);
    this.got = got;
  }
}

/** One call, and what was seen of it. */
export function see(subject: Subject, ...args: unknown[]): Seen {
  const [seen] = subject([args]);
  if (!seen) throw new BadAnswer('it gave no answer');
  return seen;
}

/**
 * Calls a function that gives a list of numbers.
 *
 * @throws BadAnswer if it throws, or gives something else or another number of numbers
 */
export function askList(subject: Subject, length: number, ...args: unknown[]): number[] {
  return listOf(see(subject, ...args).answer, length);
}

export function listOf(answer: Answer, length: number): number[] {
  if (answer.type !== 'numbers') throw new BadAnswer(complaint(answer, 'a list of numbers'));
  if (answer.values.length === length) return answer.values;
  throw new BadAnswer(
    `it gives ${counted(answer.values.length, 'number')} for ${counted(length, 'score')}`,
    answer.values,
  );
}

/** Calls a function that gives rows of numbers. @throws BadAnswer */
export function askRows(subject: Subject, count: number, width: number, ...args: unknown[]): number[][] {
  const { answer } = see(subject, ...args);
  if (answer.type !== 'rows') throw new BadAnswer(complaint(answer, 'rows of numbers'));
  if (answer.rows.length === count && answer.rows.every((row) => row.length === width)) return answer.rows;
  throw new BadAnswer(
    `it gives ${counted(answer.rows.length, 'row')} where ${count} of ${counted(width, 'number')} belong`,
  );
}

/** Calls a function that gives a number. @throws BadAnswer */
export function askNumber(subject: Subject, ...args: unknown[]): number {
  const { answer } = see(subject, ...args);
  if (answer.type !== 'number') throw new BadAnswer(complaint(answer, 'a number'));
  return answer.value;
}

function complaint(answer: Answer, wanted: string): string {
  return answer.type === 'threw' ? `it ${sayAnswer(answer)}` : `it gives ${sayAnswer(answer)}, not ${wanted}`;
}
