import type { ExerciseKind } from '../../src/exercises/types.ts';

/** What the reader does in an exercise of each kind. */
export const kindWords: Record<ExerciseKind, string> = {
  write: 'write a function',
  repair: 'repair a function',
  find: 'find an input',
  predict: 'predict a number',
  blank: 'fill in a formula',
  order: 'put in order',
  choose: 'choose with reasons',
};

/** @example minutesText(1) // → 'about 1 minute' */
export function minutesText(minutes: number): string {
  return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
