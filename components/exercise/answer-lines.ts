import { fieldsOf } from '../../src/exercises/answer-text.ts';
import type { ExerciseData } from '../../src/exercises/types.ts';
import { plainText } from './rich-text.ts';

/**
 * What an answer of widgets says, a line each, for readers who have not seen its code.
 *
 * @returns nothing for an answer that is code
 */
export function answerLines(exercise: ExerciseData, text: string): string[] | undefined {
  const { kind } = exercise;
  if (kind === 'order') return linesInOrder(exercise, fieldsOf(kind, text) ?? []);
  if (kind === 'choose') return chosenOptions(exercise, fieldsOf(kind, text) ?? []);
  if (kind === 'blank') {
    const fields = fieldsOf(kind, text) ?? {};
    return Object.entries(exercise.blanks ?? {}).map(
      ([name, { label }]) => `${name}, ${plainText(label)}: ${fields[name] || '–'}`,
    );
  }
  if (kind === 'predict') {
    const fields = fieldsOf(kind, text) ?? {};
    return Object.entries(exercise.fields ?? {}).map(
      ([name, { label, unit }]) =>
        `${plainText(label)}: ${[fields[name] || '–', unit].filter(Boolean).join(' ')}`,
    );
  }
  return undefined;
}

function linesInOrder({ lines = {} }: ExerciseData, order: readonly string[]): string[] {
  return order.map((id) => plainText(lines[id] ?? id));
}

function chosenOptions({ options = [] }: ExerciseData, choice: readonly string[]): string[] {
  return options.filter(({ id }) => choice.includes(id)).map(({ text }) => plainText(text));
}
