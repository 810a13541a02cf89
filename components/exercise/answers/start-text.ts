import { answerText, fieldsOf } from '../../../src/exercises/answer-text.ts';
import type { ExerciseData } from '../../../src/exercises/types.ts';

/** What the form of an exercise holds before the reader does anything, as TypeScript. */
export function startText(exercise: ExerciseData): string {
  const { kind, start, blanks = {}, fields = {} } = exercise;
  if (kind === 'order') return answerText(kind, startOrder(exercise));
  if (kind === 'choose') return answerText(kind, fieldsOf(kind, start) ?? []);
  if (kind === 'blank') return answerText(kind, filled(Object.keys(blanks), fieldsOf(kind, start)));
  if (kind === 'predict') return answerText(kind, filled(Object.keys(fields), fieldsOf(kind, start)));
  return start.trimEnd();
}

/** The order in which an exercise shows its lines first: all of them, those that its start text forgets at the end. */
export function startOrder({ start, lines = {} }: ExerciseData): string[] {
  const first = fieldsOf('order', start) ?? [];
  return [...first, ...Object.keys(lines).filter((id) => !first.includes(id))];
}

function filled(names: readonly string[], values: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}
