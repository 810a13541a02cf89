import type { NotebookNumbers } from '../notebook/notebook-numbers.ts';
import type { NumbersByName } from '../../src/notebook/types.ts';

/** What makes a built figure move. It is loaded when the reader comes near. */
interface LiveFigure {
  start(figure: HTMLElement, heard: Heard): void;
}

/**
 * Tells a figure what the chapter's cells have computed in this page: what has been, at once, and what comes. A cell is named
 * after what it declares; where that is no numbers, its name has none.
 */
export type Heard = (listener: (numbers: NumbersByName) => void) => void;

/**
 * Defines an element that stands still, as it was built, until it comes within half a screen of what the reader sees; then
 * its code is loaded and makes it move.
 */
export function defineLazily(name: string, load: () => Promise<LiveFigure>): void {
  customElements.define(
    name,
    class extends HTMLElement {
      #started = false;

      connectedCallback(): void {
        if (this.#started) return;
        this.#started = true;
        const hear = listen(this);
        void whenNear(this)
          .then(load)
          .then(({ start }) => start(this, hear));
      }
    },
  );
}

/** A cell may run before the figure's code is there, so what it computed is kept until then. */
function listen(figure: Element): Heard {
  let numbers: NumbersByName = {};
  const listeners: ((numbers: NumbersByName) => void)[] = [];
  figure.closest('chapter-notebook')?.addEventListener('notebook-numbers', (event) => {
    const { detail } = event as CustomEvent<NotebookNumbers>;
    const now = { [detail.cell]: [], ...detail.numbers };
    numbers = { ...numbers, ...now };
    for (const listener of listeners) listener(now);
  });
  return (listener) => {
    listener(numbers);
    listeners.push(listener);
  };
}

function whenNear(figure: Element): Promise<void> {
  return new Promise((near) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        near();
      },
      { rootMargin: '50%' },
    );
    observer.observe(figure);
  });
}
