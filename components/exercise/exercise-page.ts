import { matchKey } from '../../src/editor/match-key.ts';
import { hasEdits } from '../../src/progress/edits.ts';
import { answerScope, readRecord } from '../../src/progress/exercises.ts';
import { once, sayingUnloaded } from '../notebook/load-parts.ts';

const actions = ['run', 'draw', 'stop', 'keys', 'edit', 'reset', 'source', 'hint', 'show-solution'];
/** Where a line to order goes, by the key or the part that was pressed. */
const ways: Record<string, number> = { ArrowUp: -1, ArrowDown: 1, 'move-up': -1, 'move-down': 1 };

/**
 * `<exercise-page>`: only listens. What checks, saves and edits is loaded at the first touch, or when there is something of
 * the reader's to show. From here on hints and solution are closed to everything but their buttons (exercise.css).
 */
class ExercisePage extends HTMLElement {
  readonly #load = once(async () => {
    const { Desk } = await import('./desk.ts');
    return new Desk(this);
  });

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.addEventListener('keydown', this.#onKey);
    for (const type of ['focusin', 'input', 'pointerdown'] as const)
      this.addEventListener(type, this.#onTouch);
    addEventListener('storage', this.#onStored);
    this.#onStored();
    // what lets a line be dragged has to be there when the finger comes
    if (this.querySelector('[data-part="grip"]')) void this.#try(this.#load);
  }

  disconnectedCallback(): void {
    removeEventListener('storage', this.#onStored);
  }

  #try(task: () => Promise<unknown>): Promise<void> {
    return sayingUnloaded(this, task);
  }

  #act(action: string, point?: { x: number; y: number }): void {
    void this.#try(async () => (await this.#load()).act(action, point));
  }

  /** @returns whether there was a line to move */
  #move(target: Element | null, way: string): boolean {
    const line = target?.closest<HTMLElement>('[data-line]');
    const by = ways[way];
    if (!line || by === undefined) return false;
    void this.#try(async () => (await this.#load()).move(line, by));
    return true;
  }

  /** Another tab may be the first to do something. */
  #onStored = (): void => {
    const name = this.dataset['exercise'] ?? '';
    if (readRecord(name) || hasEdits(answerScope(name))) void this.#try(this.#load);
  };

  #onTouch = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('[data-part="source"]')) void this.#try(this.#load);
  };

  #onClick = ({ target, clientX: x, clientY: y }: MouseEvent): void => {
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
    const action = part?.dataset['part'] ?? '';
    if (this.#move(part, action)) return;
    if (!part || !actions.includes(action) || part.ariaDisabled === 'true') return;
    const isCode = part.querySelector('pre.code') !== null;
    if (action === 'source' && !isCode) return;
    this.#act(action, { x, y });
  };

  #onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (!event.ctrlKey && !event.metaKey && this.#move(target, event.key)) return event.preventDefault();
    const listed = target.closest('[data-part="source"] pre.code') !== null;
    const inForm = target.closest('.answer-form') !== null;
    if (inForm && event.key === 'Escape') this.querySelector<HTMLElement>('[data-part="run"]')?.focus();
    const action = listed || inForm ? matchKey('listing', event) : undefined;
    // Enter edits a listing and checks what a text field holds; to buttons and options it is their own
    if (!action || (inForm && action === 'edit' && !target.matches('input[type="text"]'))) return;
    event.preventDefault();
    this.#act(inForm ? 'run' : action);
  };
}

customElements.define('exercise-page', ExercisePage);
