import { progressOf, readRecord, watchRecords } from '../../src/progress/exercises.ts';
import { listWords } from './list-words.ts';

/** `<exercise-list>`: marks what the reader has solved and begun, also when that happens in another tab. */
class ExerciseList extends HTMLElement {
  #end: (() => void) | undefined;

  connectedCallback(): void {
    this.#end = watchRecords(this.mark);
    // a page that comes back from the history has not heard what happened meanwhile
    addEventListener('pageshow', this.mark);
    this.mark();
  }

  disconnectedCallback(): void {
    this.#end?.();
    removeEventListener('pageshow', this.mark);
  }

  mark = (): void => {
    for (const item of this.querySelectorAll<HTMLElement>('[data-exercise]')) {
      const { exercise = '', hash = '' } = item.dataset;
      const record = readRecord(exercise);
      const progress = progressOf(record, hash);
      const steps = item.querySelectorAll<HTMLElement>('[data-step-done]');
      const done = new Set(progress === 'changed' ? [] : record?.steps);
      for (const step of steps) step.toggleAttribute('data-done', done.has(step.dataset['stepDone'] ?? ''));
      item.dataset['progress'] = progress;
      item.querySelector('[data-part="progress"]')!.textContent = listWords(progress, record, steps.length);
    }
    this.dispatchEvent(new CustomEvent('exercises-marked', { bubbles: true }));
  };
}

customElements.define('exercise-list', ExerciseList);
