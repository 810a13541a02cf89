import type { NotebookControls } from './notebook-controls.ts';

/**
 * `<chapter-notebook>`: wraps a chapter's article. It only listens. What runs cells is loaded, and a sandbox opened,
 * when the page has nothing else to do or the reader comes near a cell; what edits or draws is loaded at the first touch.
 */
class ChapterNotebook extends HTMLElement {
  #controls: Promise<NotebookControls> | undefined;

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusin', this.#onApproach);
    this.addEventListener('pointerover', this.#onApproach);
    addEventListener('load', () => whenIdle(() => void this.#load()), { once: true });
  }

  #load(): Promise<NotebookControls> {
    this.#controls ??= import('./notebook-controls.ts').then(
      ({ NotebookControls: Controls }) => new Controls(this),
    );
    return this.#controls;
  }

  #onApproach = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('[data-part="run-all"], [data-cell]')) void this.#load();
  };

  #onClick = ({ target, clientX: x, clientY: y }: MouseEvent): void => {
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
    const cell = part?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    const action = part?.dataset['part'];
    if (part && action) void this.#load().then((controls) => controls.act(action, cell, { x, y }));
  };

  #onKey = (event: KeyboardEvent): void => {
    const source = event.target instanceof Element ? event.target.closest('pre.code') : null;
    const cell = source?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    if (!cell || event.key !== 'Enter') return;
    event.preventDefault();
    const action = event.shiftKey || event.ctrlKey || event.metaKey ? 'run' : 'edit';
    void this.#load().then((controls) => controls.act(action, cell));
  };
}

/** Safari has no `requestIdleCallback`. */
function whenIdle(call: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(call);
  else setTimeout(call, 200);
}

customElements.define('chapter-notebook', ChapterNotebook);
