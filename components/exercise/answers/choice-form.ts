import { answerText, fieldsOf } from '../../../src/exercises/answer-text.ts';
import type { AnswerEvents, AnswerForm } from './answer-form.ts';

/** One option, or several. */
export function choiceForm(host: HTMLElement, { onChange }: AnswerEvents): AnswerForm {
  const options = [...host.querySelectorAll<HTMLInputElement>('input[data-field]')];
  host.addEventListener('change', onChange);
  const chosen = () => options.filter(({ checked }) => checked);
  return {
    text: () =>
      answerText(
        'choose',
        chosen().map(({ value }) => value),
      ),
    show(text) {
      const values = fieldsOf('choose', text);
      if (values) for (const option of options) option.checked = values.includes(option.value);
    },
    focus: () => (chosen()[0] ?? options[0])?.focus(),
    showError: () => undefined,
    follow: () => undefined,
  };
}
