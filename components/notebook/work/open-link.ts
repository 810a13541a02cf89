import { counted } from '../../../src/checks/counted.ts';
import { textHash } from '../../../src/progress/text-hash.ts';
import type { CellView } from '../cell-view.ts';
import type { CarriedCell } from './carried-code.ts';
import { replaceOwn } from './edit-notices.ts';
import type { Choice, Notice } from './notice.ts';
import type { Overlay } from './overlay.ts';
import type { ReadersWork } from './readers-work.ts';
import { fromFragment } from './share-link.ts';

/** What a link brought: shown over the reader's own text until the reader keeps it or sends it away. */
export class OpenLink {
  readonly #work: ReadersWork;
  readonly #fragment: string;
  /** cells of the link that nothing has been decided about */
  readonly #open = new Map<CellView, CarriedCell>();

  constructor(work: ReadersWork, fragment: string) {
    this.#work = work;
    this.#fragment = fragment;
  }

  async show(): Promise<void> {
    const shared = await fromFragment(this.#fragment);
    if (!shared)
      return this.#tellAndForget('This link is damaged and brings no code. The page is as it was.');
    if (shared.chapter !== this.#work.chapter)
      return this.#tellAndForget(
        `This link brings code for another chapter, “${shared.chapter}”; open it there.`,
      );
    const gone = shared.cells.filter(({ id }) => !this.#work.views.has(id)).map(({ id }) => id);
    for (const cell of shared.cells) {
      const view = this.#work.views.get(cell.id);
      if (view && view.own !== cell.code)
        this.#put(view, cell, { origin: 'link', label: 'someone else’s code', code: cell.code });
    }
    if (this.#open.size === 0)
      return this.#tellAndForget(
        `This link brings nothing that is not here already. ${goneWords(gone)}`.trim(),
      );
    this.#work.tell({
      kind: 'link',
      words:
        `This link brings someone else’s code for ${counted(this.#open.size, 'cell')} of this chapter: ${[...this.#open.keys()].map(({ id }) => id).join(', ')}. Nothing runs by itself, and your own text is safe. ${goneWords(gone)}`.trim(),
      choices: [{ choice: 'discard-all', label: 'Discard all', act: () => this.close() }],
    });
  }

  /** Sends away what is left of it. */
  close(): void {
    for (const view of [...this.#open.keys()]) this.#decided(view);
  }

  #put(view: CellView, cell: CarriedCell, overlay: Overlay): void {
    this.#open.set(view, cell);
    this.#work.putOverlay(view, overlay);
    this.#work.tellAt(view, this.#notice(view, shownWords(view, cell), this.#shownChoices(view, cell)));
  }

  #notice(view: CellView, words: string, choices: Choice[]): Notice {
    const discard = { choice: 'discard', label: 'Discard', act: () => this.#decided(view) };
    return { kind: 'overlay', words, choices: [...choices, discard] };
  }

  #shownChoices(view: CellView, cell: CarriedCell): Choice[] {
    return [
      { choice: 'show-mine', label: 'Show mine', act: () => this.#showMine(view, cell) },
      { choice: 'keep', label: 'Keep it', act: () => this.#keep(view, cell) },
    ];
  }

  #showMine(view: CellView, cell: CarriedCell): void {
    const aside = view.overlay;
    if (!aside) return;
    this.#work.removeOverlay(view);
    const showTheirs = {
      choice: 'show-theirs',
      label: 'Show theirs',
      act: () => this.#put(view, cell, aside),
    };
    this.#work.tellAt(
      view,
      this.#notice(view, 'You see your own text. The link has another one.', [showTheirs]),
    );
  }

  #keep(view: CellView, { base }: CarriedCell): void {
    const code = view.overlay?.code;
    this.#decided(view);
    if (code !== undefined)
      replaceOwn(this.#work, view, { base, code }, 'You kept someone else’s code as yours.');
  }

  /** The reader's own text comes back; after the last decision nothing of the link is left. */
  #decided(view: CellView): void {
    this.#open.delete(view);
    this.#work.removeOverlay(view);
    this.#work.dropAt(view, 'overlay');
    if (this.#open.size > 0) return;
    this.#work.drop('link');
    this.#forgetAddress();
  }

  /** Once all is decided, a reload must not ask again. */
  #forgetAddress(): void {
    if (location.hash === this.#fragment)
      history.replaceState(history.state, '', location.pathname + location.search);
  }

  #tellAndForget(words: string): void {
    this.#forgetAddress();
    this.#work.tell({
      kind: 'link',
      words,
      choices: [{ choice: 'close', label: 'Close', act: () => this.#work.drop('link') }],
    });
  }
}

function shownWords(view: CellView, { base }: CarriedCell): string {
  const older = base === textHash(view.original) ? '' : ' It was made for an older text of this cell.';
  return `You see someone else’s code. It came with the link; it has not run here and is not saved.${older}`;
}

function goneWords(ids: readonly string[]): string {
  if (ids.length === 0) return '';
  return `It also has code for ${ids.length === 1 ? 'a cell' : 'cells'} that this chapter no longer has: ${ids.join(', ')}.`;
}
