import type { EditorHandle, openEditor } from '../../src/editor/open-editor.ts';
import type { ChapterModel } from '../../src/notebook/page/model.ts';
import type { NumbersByName } from '../../src/notebook/types.ts';
import { CellView } from './cell-view.ts';
import { LiveNotebook } from './live-notebook.ts';
import type { NotebookNumbers } from './notebook-numbers.ts';
import { showNumbers } from './show-numbers.ts';

/** New draws stay below this, so that a seed can be read out and typed again. */
const seeds = 10_000;

/** What the buttons of a chapter do. */
export class NotebookControls {
  readonly #root: HTMLElement;
  readonly #views: Map<string, CellView>;
  readonly #notebook: LiveNotebook;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#views = new Map(
      [...root.querySelectorAll<HTMLElement>('[data-cell]')].map((element) => {
        const view = new CellView(element);
        return [view.id, view];
      }),
    );
    this.#notebook = new LiveNotebook(readModel(root), this.#views, this.#announce, this.#onNumbers);
  }

  /**
   * @param action the `data-part` that was pressed
   * @param id     of the cell around it
   * @param point  where the pointer was, in the window
   */
  async act(action: string, id?: string, point?: { x: number; y: number }): Promise<void> {
    if (action === 'run-all') return this.#notebook.runAll();
    if (action === 'keys')
      return this.#root.querySelector<HTMLDialogElement>('[data-part="keys-sheet"]')?.showModal();
    const view = id === undefined ? undefined : this.#views.get(id);
    if (!view) return;
    if (action === 'run') return this.#notebook.run(view.id);
    if (action === 'stop') return this.#notebook.stop();
    if (action === 'draw') return this.#draw(view, Math.floor(Math.random() * seeds));
    if (action === 'reset') return this.#reset(view);
    if (action === 'edit') return this.#edit(view);
    if (action === 'source' && !view.editor) return this.#edit(view, point);
  }

  #announce = (text: string): void => {
    const region = this.#root.querySelector('[data-part="announcement"]');
    if (region) region.textContent = text;
  };

  #onNumbers = (numbers: NumbersByName, cell: string): void => {
    showNumbers(this.#root, numbers);
    const detail: NotebookNumbers = { cell, numbers };
    this.#root.dispatchEvent(new CustomEvent('notebook-numbers', { detail }));
  };

  async #draw(view: CellView, seed: number): Promise<void> {
    await this.#notebook.draw(seed);
    this.#markChanges(view);
  }

  async #reset(view: CellView): Promise<void> {
    view.editor?.setText(view.original);
    this.#markChanges(view);
    if (view.element.querySelector('[data-part="draw"]')) await this.#notebook.resetSeed();
    await this.#notebook.run(view.id);
    this.#markChanges(view);
  }

  /** The editor is loaded when the first cell is edited; running needs none of it. */
  async #edit(view: CellView, point?: { x: number; y: number }): Promise<void> {
    const { openEditor } = await import('../../src/editor/open-editor.ts');
    view.editor ??= this.#openEditor(view, openEditor);
    view.editor.focus(point);
  }

  #openEditor(view: CellView, open: typeof openEditor): EditorHandle {
    const source = view.part('source');
    source.replaceChildren();
    return open(source, {
      code: view.original,
      label: `code of ${view.id}`,
      language: 'ts',
      onChange: () => {
        this.#markChanges(view);
        void this.#notebook.markStale(view.id);
      },
      onRun: () => void this.#notebook.run(view.id),
      onLeave: () => view.part('run').focus(),
      onHelp: () => void this.act('keys'),
    });
  }

  #markChanges(view: CellView): void {
    const drawn = view.element.querySelector('[data-part="draw"]') !== null && this.#notebook.drawn;
    view.element.toggleAttribute('data-edited', view.edited);
    view.part('reset').hidden = !view.edited && !drawn;
    const seed = view.element.querySelector('[data-part="seed"]');
    if (seed) seed.textContent = `seed ${this.#notebook.seed}`;
  }
}

function readModel(root: HTMLElement): ChapterModel {
  const block = root.querySelector('script[data-notebook]');
  const model = JSON.parse(block?.textContent ?? '') as ChapterModel;
  const { timeLimit } = root.dataset;
  return timeLimit === undefined ? model : { ...model, timeLimit: Number(timeLimit) };
}
