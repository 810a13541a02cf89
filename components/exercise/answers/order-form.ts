import { answerText, fieldsOf } from '../../../src/exercises/answer-text.ts';
import type { AnswerEvents, AnswerForm } from './answer-form.ts';
import { followDrag } from './follow-drag.ts';

/** Lines that are moved by buttons, by arrow keys on these buttons, which the page hears, or by dragging. */
export function orderForm(host: HTMLElement, { onChange, say }: AnswerEvents): AnswerForm {
  const list = host.querySelector('ol')!;
  const lines = () => [...list.querySelectorAll<HTMLElement>(':scope > [data-line]')];
  const idOf = (line: HTMLElement) => line.dataset['line'] ?? '';
  const wordsOf = (line: HTMLElement) => line.querySelector('.line-text')?.textContent.trim() ?? '';

  /** Puts a line before another, or last, and keeps the focus, which leaves an element that is moved. */
  const put = (line: HTMLElement, before: HTMLElement | null): void => {
    const focused = document.activeElement;
    list.insertBefore(line, before);
    if (focused instanceof HTMLElement && line.contains(focused)) focused.focus();
  };
  const tell = (line: HTMLElement): void => {
    const all = lines();
    say(`Place ${all.indexOf(line) + 1} of ${all.length}: ${wordsOf(line)}`);
    onChange();
  };
  const move = (line: HTMLElement, by: number): void => {
    const all = lines();
    const to = all.indexOf(line) + by;
    if (to < 0 || to >= all.length) return say(by < 0 ? 'It is the first line.' : 'It is the last line.');
    put(line, (by < 0 ? all[to] : all[to + 1]) ?? null);
    tell(line);
  };
  followDrag(list, put, tell);

  return {
    text: () => answerText('order', lines().map(idOf)),
    show(text) {
      const order = fieldsOf('order', text);
      if (!order) return;
      const rank = (line: HTMLElement) => {
        const place = order.indexOf(idOf(line));
        return place < 0 ? order.length : place;
      };
      list.append(...lines().toSorted((a, b) => rank(a) - rank(b)));
    },
    focus: () => list.querySelector('button')?.focus(),
    showError: () => undefined,
    follow: () => undefined,
    move,
  };
}
