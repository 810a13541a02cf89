import type { ErrorMark } from '../../src/editor/error-mark.ts';
import type { EditorHandle } from '../../src/editor/open-editor.ts';
import { outcomeElements } from '../../src/notebook/display/outcome-element.ts';
import { toDom } from '../../src/notebook/display/to-dom.ts';
import type { PageElement, PageNode } from '../../src/notebook/display/element.ts';
import type { CellOutcome, Verdict } from '../../src/notebook/types.ts';
import { marks } from './outcome-words.ts';

export type CellState = 'built' | 'running' | 'fresh' | 'stale' | 'failed' | 'stopped';

/** One cell of the page: reads and writes the hooks of the DOM contract, and nothing else. */
export class CellView {
  readonly id: string;
  readonly element: HTMLElement;
  /** the author's text */
  readonly original: string;
  /** the numbers that the build showed, exactly */
  readonly builtNumbers: string[];
  editor: EditorHandle | undefined;
  #outcomes = 0;

  constructor(element: HTMLElement) {
    this.element = element;
    this.id = element.dataset['cell'] ?? '';
    this.original = this.part('source').querySelector('code')?.textContent ?? '';
    const shown = this.part('output').querySelectorAll<HTMLElement>('[data-exact]');
    this.builtNumbers = [...shown].map((number) => number.dataset['exact'] ?? '');
  }

  part(name: string): HTMLElement {
    const found = this.element.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`cell ${this.id} has no part ${name}`);
    return found;
  }

  get text(): string {
    return this.editor?.text() ?? this.original;
  }

  get edited(): boolean {
    return this.text !== this.original;
  }

  get state(): CellState {
    return this.element.dataset['state'] as CellState;
  }

  setState(state: CellState, status: string): void {
    this.element.dataset['state'] = state;
    this.part('status').textContent = status;
    this.part('run').hidden = state === 'running';
    this.part('stop').hidden = state !== 'running';
  }

  /** Shows what became of the cell; charts are sanitised by a library that is loaded when the first one comes. */
  async showOutcome(outcome: CellOutcome): Promise<void> {
    this.#outcomes += 1;
    const turn = this.#outcomes;
    const elements = outcomeElements(outcome);
    const sanitise = elements.some(hasMarkup)
      ? (await import('../../src/plots/sanitise.ts')).chartNode
      : refuseMarkup;
    // a later result may have come while the sanitiser was loading
    if (turn !== this.#outcomes) return;
    this.part('output').replaceChildren(...elements.map((element) => toDom(element, sanitise)));
    this.editor?.showError(errorMark(outcome));
  }

  setVerdict(verdict: Verdict, words: string): void {
    if (!this.element.dataset['check']) return;
    this.element.dataset['verdict'] = verdict;
    this.element.dataset['origin'] = 'here';
    this.part('mark').textContent = marks[verdict];
    this.part('verdict').textContent = words;
  }
}

function hasMarkup(node: PageNode): boolean {
  if (typeof node === 'string') return false;
  return 'markup' in node || (node as PageElement).children.some(hasMarkup);
}

function refuseMarkup(): never {
  throw new Error('markup came without its sanitiser');
}

function errorMark(outcome: CellOutcome): ErrorMark | null {
  if (outcome.status !== 'error' && outcome.status !== 'failed') return null;
  const place = outcome.status === 'error' ? outcome.error.place : outcome.place;
  const { message } = outcome.status === 'error' ? outcome.error : outcome.failure;
  return place ? { ...place, message } : null;
}
