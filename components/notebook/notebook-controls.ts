import type { Session } from '../../src/notebook/page/session.ts';
import type { NumbersByName } from '../../src/notebook/types.ts';
import type { BrokenChapter } from './badges/broken-chapter.ts';
import type { SearchPanel } from './badges/search-panel.ts';
import { CellEditors } from './cell-editors.ts';
import type { CellView } from './cell-view.ts';
import type { ClickedPart } from './clicked-part.ts';
import { drawWhenSeen } from './draw-when-seen.ts';
import { LiveNotebook } from './live-notebook.ts';
import type { NotebookNumbers } from './notebook-numbers.ts';
import { showNumbers } from './show-numbers.ts';
import { whenIdle } from './when-idle.ts';
import { offerUndo } from './work/edit-notices.ts';
import type { ReadersWork } from './work/readers-work.ts';

/** New draws and searches stay below this, so that a seed can be read out and typed again. */
const seeds = 10_000;

/** What the buttons of a chapter do. */
export class NotebookControls {
  readonly #work: ReadersWork;
  readonly #notebook: LiveNotebook;
  readonly #editors: CellEditors;
  #brokenChapter: BrokenChapter | undefined;
  readonly #searches = new Map<CellView, SearchPanel>();

  constructor(work: ReadersWork, session: Session) {
    this.#work = work;
    this.#notebook = new LiveNotebook(work, session, this.#onNumbers);
    work.needs = async () => (await this.#notebook.order()).needs;
    work.isDrawn = (view) => draws(view) && this.#notebook.drawn;
    this.#editors = new CellEditors(work.model, work.views, {
      changed: (view) => work.typed(view),
      run: (view) => void this.#notebook.run(view.id),
      help: () => void this.act('keys'),
    });
    // the first Run does not wait for all figures to be measured
    whenIdle(() => drawWhenSeen(work.root));
    work.root.addEventListener('editor-choice', () => void this.#editors.follow());
  }

  /**
   * @param action the `data-part` that was pressed
   * @param id     of the cell around it
   * @param click  that pressed it; a key has none
   */
  async act(action: string, id?: string, click?: ClickedPart): Promise<void> {
    if (action === 'run-all') return this.#notebook.runAll();
    if (action === 'keys')
      return this.#work.root.querySelector<HTMLDialogElement>('[data-part="keys-sheet"]')?.showModal();
    const view = id === undefined ? undefined : this.#work.views.get(id);
    if (!view) return;
    if (action === 'run') return this.#notebook.run(view.id);
    if (action === 'stop') return this.#notebook.stop();
    if (action === 'draw') return this.#draw(view, Math.floor(Math.random() * seeds));
    if (action === 'reset') return this.#reset(view);
    if (action === 'edit') return this.#editors.edit(view);
    // a click that ends a selection is a reader who copies
    if (action === 'source' && !view.editor && getSelection()?.isCollapsed !== false)
      return this.#editors.edit(view, click);
    if (action === 'make-it-fail' && click) return (await this.#broken()).toggle(view, click.part);
    if (action === 'try-to-break') return this.#tryToBreak(view);
  }

  async #tryToBreak(view: CellView): Promise<void> {
    const [{ SearchPanel: Panel }, broken] = await Promise.all([
      import('./badges/search-panel.ts'),
      this.#broken(),
    ]);
    const panel = this.#searches.get(view) ?? new Panel(this.#work, this.#notebook, broken, view);
    this.#searches.set(view, panel);
    return panel.search(Math.floor(Math.random() * seeds));
  }

  async #broken(): Promise<BrokenChapter> {
    const { BrokenChapter: Broken } = await import('./badges/broken-chapter.ts');
    return (this.#brokenChapter ??= new Broken(this.#work, (cells) => this.#notebook.runFrom(cells)));
  }

  #onNumbers = (numbers: NumbersByName, cell: string): void => {
    showNumbers(this.#work.root, numbers);
    const detail: NotebookNumbers = { cell, numbers };
    this.#work.root.dispatchEvent(new CustomEvent('notebook-numbers', { detail }));
  };

  async #draw(view: CellView, seed: number): Promise<void> {
    await this.#notebook.draw(seed);
    this.#showSeed(view);
  }

  async #reset(view: CellView): Promise<void> {
    const [edit, seed] = [this.#work.editOf(view), this.#notebook.seed];
    // Reset goes with the reset; the focus stays in the cell
    view.part('run').focus();
    this.#work.setOwn(view, undefined);
    offerUndo(this.#work, view, 'Back to the author’s text.', () => {
      this.#work.setOwn(view, edit);
      if (seed !== this.#notebook.seed) void this.#draw(view, seed);
    });
    if (draws(view)) await this.#notebook.resetSeed();
    this.#showSeed(view);
    await this.#notebook.run(view.id);
  }

  #showSeed(view: CellView): void {
    this.#work.showChanges(view);
    const seed = view.element.querySelector('[data-part="seed"]');
    if (seed) seed.textContent = `seed ${this.#notebook.seed}`;
  }
}

/** Whether the cell is the one whose seed can be drawn. */
function draws(view: CellView): boolean {
  return view.element.querySelector('[data-part="draw"]') !== null;
}
