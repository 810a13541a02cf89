import { matchKey } from '../../src/editor/match-key.ts';
import { hasEdits } from '../../src/progress/edits.ts';
import { readOwnScores } from '../../src/progress/own-scores.ts';
import type { ClickedPart } from './clicked-part.ts';
import { isUnloaded, once } from './load-parts.ts';
import { whenIdle } from './when-idle.ts';
import { isShareLink } from './work/is-share-link.ts';

/** What needs the cells to run or to be edited. */
const running = [
  'run',
  'run-all',
  'stop',
  'edit',
  'reset',
  'draw',
  'source',
  'keys',
  'make-it-fail',
  'try-to-break',
];
/** What the menu "My work" offers. */
const keeping = ['share', 'download-ts', 'download-html', 'reset-all'];

/**
 * `<chapter-notebook>`: wraps a chapter's article. It only listens. An empty sandbox is opened when the page has nothing else
 * to do; what runs cells is loaded when the reader comes near one; what edits, saves or draws at the first touch, or when
 * there is something of the reader's to show.
 */
class ChapterNotebook extends HTMLElement {
  readonly #work = once(async () => {
    const { ReadersWork } = await import('./work/readers-work.ts');
    return new ReadersWork(this);
  });
  readonly #session = once(async () => {
    const { Session } = await import('../../src/notebook/page/session.ts');
    return new Session();
  });
  readonly #controls = once(async () => {
    const [{ NotebookControls }, work, session] = await Promise.all([
      import('./notebook-controls.ts'),
      this.#work(),
      this.#session(),
    ]);
    return new NotebookControls(work, session);
  });
  readonly #menu = once(async () => {
    const [{ WorkMenu }, work] = await Promise.all([import('./work/work-menu.ts'), this.#work()]);
    return new WorkMenu(work);
  });
  readonly #ownScores = once(async () => {
    const [{ OwnScoresOffer }, work] = await Promise.all([import('./work/own-scores.ts'), this.#work()]);
    return new OwnScoresOffer(work);
  });

  connectedCallback(): void {
    this.addEventListener('click', this.#onClick);
    this.addEventListener('change', this.#onChange);
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusin', this.#onApproach);
    this.addEventListener('pointerover', this.#onApproach);
    addEventListener('load', () => whenIdle(() => void this.#session().catch(() => undefined)), {
      once: true,
    });
    addEventListener('hashchange', this.#onAddress);
    // another tab may be the first to save something
    addEventListener('storage', this.#onStored);
    this.#onStored();
    this.#onAddress();
  }

  /** Without a connection a part can't be loaded: that is said, and the next action tries again. */
  async #try(task: () => Promise<unknown>, cell?: string): Promise<void> {
    const note = this.querySelector<HTMLElement>('[data-part="unloaded"]');
    const status = this.querySelector(`[data-cell="${cell}"] [data-part="status"]`);
    try {
      await task();
      if (note) note.hidden = true;
    } catch (error) {
      if (!isUnloaded(error)) throw error;
      if (status) status.textContent = 'could not be loaded; try again';
      if (!note) return;
      note.hidden = false;
      this.querySelector('[data-part="announcement"]')?.replaceChildren(note.textContent ?? '');
    }
  }

  #act(action: string, cell?: string, click?: ClickedPart): void {
    if (running.includes(action))
      void this.#try(async () => (await this.#controls()).act(action, cell, click), cell);
    else if (keeping.includes(action)) void this.#try(async () => (await this.#menu()).act(action));
  }

  #onStored = (): void => {
    if (hasEdits(this.dataset['chapter'] ?? '')) void this.#try(this.#work);
    if (readOwnScores()) void this.#try(this.#ownScores);
  };

  #onAddress = (): void => {
    const { hash } = location;
    if (isShareLink(hash)) void this.#try(async () => (await this.#menu()).open(hash));
  };

  /** The action itself tells when something can't be loaded. */
  #headStart = (): void => {
    this.#controls().catch(() => undefined);
  };

  #onApproach = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('[data-part="run-all"], [data-cell]')) this.#headStart();
  };

  #onClick = ({ target, clientX: x, clientY: y }: MouseEvent): void => {
    const part = target instanceof Element ? target.closest<HTMLElement>('[data-part]') : null;
    const cell = part?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    if (part?.dataset['part'] && part.ariaDisabled !== 'true')
      this.#act(part.dataset['part'], cell, { x, y, part });
  };

  #onChange = ({ target: input }: Event): void => {
    if (input instanceof HTMLInputElement && input.dataset['part'] === 'load')
      void this.#try(async () => (await this.#menu()).load(input));
  };

  #onKey = (event: KeyboardEvent): void => {
    const source = event.target instanceof Element ? event.target.closest('pre.code') : null;
    const cell = source?.closest<HTMLElement>('[data-cell]')?.dataset['cell'];
    const action = matchKey('listing', event);
    if (!cell || !action) return;
    event.preventDefault();
    this.#act(action, cell);
  };
}

customElements.define('chapter-notebook', ChapterNotebook);
