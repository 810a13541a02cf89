import { errorWords } from '../../../src/editor/editor.ts';
import { answerText, fieldsOf } from '../../../src/exercises/answer-text.ts';
import type { AnswerEvents, AnswerForm } from './answer-form.ts';

/** Blanks of a formula, or numbers to predict: one text field each. */
export function fieldsForm(
  kind: 'blank' | 'predict',
  host: HTMLElement,
  { onChange }: AnswerEvents,
): AnswerForm {
  const fields = [...host.querySelectorAll<HTMLInputElement>('input[data-field]')];
  const nameOf = (field: HTMLInputElement) => field.dataset['field'] ?? '';
  const clearError = (): void => {
    for (const field of fields) {
      field.removeAttribute('aria-invalid');
      field.parentElement?.querySelector('.field-error')?.remove();
    }
  };
  host.addEventListener('input', () => {
    clearError();
    onChange();
  });
  return {
    text: () => answerText(kind, Object.fromEntries(fields.map((field) => [nameOf(field), field.value]))),
    show(text) {
      clearError();
      const values = fieldsOf(kind, text);
      if (values) for (const field of fields) field.value = values[nameOf(field)] ?? '';
    },
    focus: () => fields[0]?.focus(),
    showError(mark, name) {
      clearError();
      const field = fields.find((each) => nameOf(each) === name);
      if (!mark || !field) return;
      field.ariaInvalid = 'true';
      const words = Object.assign(document.createElement('p'), { className: 'field-error' });
      words.textContent = errorWords(mark);
      field.after(words);
    },
    follow: () => undefined,
  };
}
