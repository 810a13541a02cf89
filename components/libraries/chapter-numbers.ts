import type { ChapterModel } from '../../src/notebook/page/model.ts';
import type { NumbersByName } from '../../src/notebook/types.ts';
import type { NotebookNumbers } from '../notebook/notebook-numbers.ts';

/** Whether the cell that declares a name has a result that belongs to its text, and if not, what it does instead. */
type Standing = 'ready' | 'is running' | 'has not been run since the change' | 'has no result';

/** What a chapter's cells have computed: when the page was built, and since then here. */
export class ChapterNumbers {
  readonly #root: HTMLElement;
  /** of each cell that has run here, what came out last */
  readonly #here = new Map<string, NumbersByName>();
  #model: ChapterModel | undefined;

  constructor(root: HTMLElement) {
    this.#root = root;
    root.addEventListener('notebook-numbers', (event) => {
      const { cell, numbers } = (event as CustomEvent<NotebookNumbers>).detail;
      this.#here.set(cell, numbers);
    });
  }

  /** The numbers of a name; none when it holds something else, or more than a page keeps. */
  get(name: string): number[] {
    const cell = this.#declarerOf(name);
    const numbers = (cell !== undefined && this.#here.get(cell)) || this.#readModel().numbers;
    return (numbers[name] ?? []).map(Number);
  }

  standing(name: string): Standing {
    const state = this.cellOf(name)?.dataset['state'];
    if (state === 'built' || state === 'fresh') return 'ready';
    if (state === 'running') return 'is running';
    return state === 'stale' ? 'has not been run since the change' : 'has no result';
  }

  /** The cell of the page that declares a name. */
  cellOf(name: string): HTMLElement | null {
    const id = this.#declarerOf(name);
    return id === undefined ? null : this.#root.querySelector(`[data-cell="${id}"]`);
  }

  #declarerOf(name: string): string | undefined {
    return this.#readModel().cells.find(({ outputs }) => outputs.includes(name))?.id;
  }

  #readModel(): ChapterModel {
    const block = this.#root.querySelector('script[data-notebook]');
    return (this.#model ??= JSON.parse(block?.textContent ?? '') as ChapterModel);
  }
}
