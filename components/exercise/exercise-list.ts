import { hasRecords } from '../../src/progress/has-records.ts';

/** `<exercise-list>`: shows how far the reader is, also when that happens in another tab; what marks is loaded for it. */
class ExerciseList extends HTMLElement {
  /** without anything stored a list is right as it was built, and marked only to take marks away */
  #marked = false;

  connectedCallback(): void {
    addEventListener('storage', this.mark);
    // a page that comes back from the history has not heard what happened meanwhile
    addEventListener('pageshow', this.mark);
    void this.mark();
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.mark);
    removeEventListener('pageshow', this.mark);
  }

  mark = async (): Promise<void> => {
    if (!this.#marked && !hasRecords()) return;
    this.#marked = true;
    const { markList } = await import('./mark-list.ts');
    markList(this);
  };
}

customElements.define('exercise-list', ExerciseList);
