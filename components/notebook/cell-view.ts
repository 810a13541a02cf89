import type { EditorHandle, ErrorMark } from '../../src/editor/editor.ts';
import { outcomeElements } from '../../src/notebook/display/outcome-element.ts';
import { toDom } from '../../src/notebook/display/to-dom.ts';
import type { PageElement, PageNode } from '../../src/notebook/display/element.ts';
import type { CellOutcome, Verdict } from '../../src/notebook/types.ts';
import { comparisonWords } from './badges/comparison-words.ts';
import { drawWhenSeen } from './draw-when-seen.ts';
import { marks } from './outcome-words.ts';
import type { Overlay } from './work/overlay.ts';

type CellState = 'built' | 'running' | 'fresh' | 'stale' | 'failed' | 'stopped';

/** One cell of the page: reads and writes the hooks of the DOM contract, and nothing else. */
export class CellView {
  readonly id: string;
  readonly element: HTMLElement;
  /** the author's text */
  readonly original: string;
  /** the numbers that the build showed, exactly */
  readonly builtNumbers: string[];
  /** the reader's own text; the author's where the reader changed nothing */
  own: string;
  /** what is shown in place of the reader's own text */
  overlay: Overlay | undefined;
  editor: EditorHandle | undefined;
  /** what the listing shows while there is no editor */
  #listed: string;
  /** the listing as it was built, in colours */
  readonly #builtListing: Node[];
  /** where the last run failed in this cell's text */
  error: ErrorMark | null = null;
  #outcomes = 0;
  #verdictWords: string;

  constructor(element: HTMLElement) {
    this.element = element;
    this.id = element.dataset['cell'] ?? '';
    const code = this.part('source').querySelector('code');
    this.#builtListing = [...(code?.childNodes ?? [])];
    this.original = code?.textContent ?? '';
    this.own = this.original;
    this.#listed = this.original;
    this.#verdictWords = this.element.dataset['check'] ? (this.part('verdict').textContent ?? '') : '';
    const shown = this.part('output').querySelectorAll<HTMLElement>('[data-exact]');
    this.builtNumbers = [...shown].map((number) => number.dataset['exact'] ?? '');
  }

  part(name: string): HTMLElement {
    const found = this.element.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!found) throw new Error(`cell ${this.id} has no part ${name}`);
    return found;
  }

  /** What stands in the cell now, and is run. */
  get text(): string {
    return this.editor?.text() ?? this.#listed;
  }

  /** Whether what stands in the cell is not the author's text. */
  get edited(): boolean {
    return this.text !== this.original;
  }

  /** Whether its output was computed on this page. */
  get hasRun(): boolean {
    return this.#outcomes > 0;
  }

  /**
   * Puts a text into the cell. In an editor the reader can undo that, but not into a text of another origin and back: it
   * would become their own. A changed listing is plain until it is edited.
   */
  show(text: string, origin: 'own' | 'other' = 'own'): void {
    if (text === this.text) return;
    this.#listed = text;
    if (this.editor) return origin === 'own' ? this.editor.setText(text) : this.editor.startOver(text);
    const code = this.part('source').querySelector('code');
    code?.replaceChildren(...(text === this.original ? this.#builtListing : [text]));
  }

  /** Says beside the cell's name whose text it shows, when it is not the author's. */
  showOwner(): void {
    const mine = !this.overlay && this.own !== this.original;
    this.element.toggleAttribute('data-edited', mine);
    if (this.overlay) this.element.dataset['overlay'] = this.overlay.origin;
    else delete this.element.dataset['overlay'];
    for (const owner of this.element.querySelectorAll<HTMLElement>('[data-part="owner"]')) {
      owner.hidden = !mine && !this.overlay;
      owner.textContent = this.overlay?.label ?? 'edited';
    }
  }

  get state(): CellState {
    return this.element.dataset['state'] as CellState;
  }

  setState(state: CellState, status: string): void {
    this.element.dataset['state'] = state;
    this.part('status').textContent = status;
    showRunning(this.part('run'), this.part('stop'), state === 'running');
    if (this.element.dataset['check']) {
      const old = state === 'stale' ? ', before the change' : '';
      this.part('verdict').textContent = this.#verdictWords + old;
    }
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
    drawWhenSeen(this.part('output'));
    if (this.element.dataset['check']) this.part('compared').textContent = comparisonWords(outcome);
    this.error = errorMark(outcome);
    this.editor?.showError(this.error);
  }

  setVerdict(verdict: Verdict, words: string): void {
    if (!this.element.dataset['check']) return;
    this.element.dataset['verdict'] = verdict;
    this.element.dataset['origin'] = 'here';
    this.part('mark').textContent = marks[verdict];
    this.part('verdict').textContent = words;
    this.#verdictWords = words;
  }
}

/**
 * Run keeps its place, and whoever stands on it the focus; Stop comes beside it. When Stop goes, its focus goes to Run and
 * not to the top of the page.
 */
function showRunning(run: HTMLElement, stop: HTMLElement, running: boolean): void {
  run.ariaDisabled = running ? 'true' : null;
  if (!running && stop === document.activeElement) run.focus();
  stop.hidden = !running;
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
