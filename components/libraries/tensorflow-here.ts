import { ChapterNumbers } from './chapter-numbers.ts';

/**
 * `<tensorflow-here>`: runs TensorFlow.js on the chapter's scores when its button is pressed, and from then on whenever the
 * cells have computed other ones. Nothing of TensorFlow.js is loaded before.
 */
class TensorflowHere extends HTMLElement {
  #numbers: ChapterNumbers | undefined;
  #follows = false;
  /** counts the runs, so that one that began earlier and ends later has not the last word */
  #run = 0;

  connectedCallback(): void {
    const chapter = this.closest<HTMLElement>('chapter-notebook');
    if (!chapter || this.#numbers) return;
    const numbers = new ChapterNumbers(chapter);
    this.#numbers = numbers;
    this.querySelector('button')?.addEventListener('click', () => {
      this.#follow(numbers);
      void this.#show(numbers);
    });
  }

  get #names(): { scores: string; shares: string } {
    return { scores: this.dataset['scores'] ?? '', shares: this.dataset['shares'] ?? '' };
  }

  /** Runs again whenever a cell that it depends on has become something else. */
  #follow(numbers: ChapterNumbers): void {
    if (this.#follows) return;
    this.#follows = true;
    const observer = new MutationObserver(() => void this.#show(numbers));
    for (const name of Object.values(this.#names)) {
      const cell = numbers.cellOf(name);
      if (cell) observer.observe(cell, { attributeFilter: ['data-state'] });
    }
  }

  async #show(numbers: ChapterNumbers): Promise<void> {
    const run = ++this.#run;
    for (const name of Object.values(this.#names)) {
      const standing = numbers.standing(name);
      if (standing === 'ready') continue;
      this.toggleAttribute('data-stale', true);
      return this.#tell(`Waits for ${name}, which ${standing}.`);
    }
    if (!this.querySelector('.comparison')) this.#tell('TensorFlow.js is being loaded …');
    try {
      const { runComparison } = await import('./run-comparison.ts');
      const { sentence, view } = await runComparison(numbers, this.#names);
      if (run !== this.#run) return;
      this.querySelector('.comparison')?.remove();
      if (view) this.querySelector('.library-output')?.append(view);
      this.toggleAttribute('data-stale', false);
      this.#tell(sentence);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (run === this.#run) this.#tell(`TensorFlow.js did not run here: ${reason}`);
    }
  }

  #tell(sentence: string): void {
    const status = this.querySelector('[role="status"]');
    if (status && status.textContent !== sentence) status.textContent = sentence;
  }
}

customElements.define('tensorflow-here', TensorflowHere);
