import type { ExerciseData } from '../../../src/exercises/types.ts';
import type { AnswerEvents, AnswerForm } from './answer-form.ts';
import { choiceForm } from './choice-form.ts';
import { codeForm } from './code-form.ts';
import { fieldsForm } from './fields-form.ts';
import { orderForm } from './order-form.ts';

/** The form that an exercise has in the page. */
export function openForm(exercise: ExerciseData, host: HTMLElement, events: AnswerEvents): AnswerForm {
  const { kind } = exercise;
  if (kind === 'blank' || kind === 'predict') return fieldsForm(kind, host, events);
  if (kind === 'choose') return choiceForm(host, events);
  if (kind === 'order') return orderForm(host, events);
  return codeForm(host, events);
}
