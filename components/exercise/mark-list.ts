import { progressOf, readRecord } from '../../src/progress/exercises.ts';
import { listWords } from './list-words.ts';

/** Marks in a list what the reader has solved and begun. */
export function markList(list: HTMLElement): void {
  for (const item of list.querySelectorAll<HTMLElement>('[data-exercise]')) {
    const { exercise = '', hash = '' } = item.dataset;
    const record = readRecord(exercise);
    const progress = progressOf(record, hash);
    const steps = item.querySelectorAll<HTMLElement>('[data-step-done]');
    const done = new Set(progress === 'changed' ? [] : record?.steps);
    for (const step of steps) step.toggleAttribute('data-done', done.has(step.dataset['stepDone'] ?? ''));
    item.dataset['progress'] = progress;
    item.querySelector('[data-part="progress"]')!.textContent = listWords(progress, record, steps.length);
  }
  list.dispatchEvent(new CustomEvent('exercises-marked', { bubbles: true }));
}
