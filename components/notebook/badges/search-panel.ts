import preludeText from '../../../src/notebook/worker/prelude.ts?bundled';
import searchText from '../../../src/zoo/search-library.ts?bundled';
import { startSearch, type SearchEnd, type SearchRun } from '../../../src/notebook/page/search-run.ts';
import { needsPlots, programText } from '../../../src/notebook/program.ts';
import { searchPlan } from '../../../src/notebook/search-plan.ts';
import type { RunMessage } from '../../../src/notebook/types.ts';
import type { ScoreSearchOptions } from '../../../src/zoo/score-search.ts';
import type { CellView } from '../cell-view.ts';
import type { LiveNotebook } from '../live-notebook.ts';
import type { ReadersWork } from '../work/readers-work.ts';
import type { BrokenChapter } from './broken-chapter.ts';
import { counterexample } from './counterexample.ts';
import { searchForm, type SearchForm } from './search-form.ts';
import { endWords, inputs, listText, rangeTitles, readSeed } from './search-words.ts';

type Range = ScoreSearchOptions['range'];

/** Inputs for each range, and the longest time for each, in milliseconds. */
const effort = { inputs: 1000, milliseconds: 5000 };

/** Searches for scores that break a check, on a reader's request, and shows what came of it on the badge. */
export class SearchPanel {
  readonly #work: ReadersWork;
  readonly #notebook: LiveNotebook;
  readonly #broken: BrokenChapter;
  readonly #check: CellView;
  readonly #place: HTMLElement;
  readonly #form: SearchForm;
  #run: SearchRun | undefined;
  #turn = 0;

  constructor(work: ReadersWork, notebook: LiveNotebook, broken: BrokenChapter, check: CellView) {
    this.#work = work;
    this.#notebook = notebook;
    this.#broken = broken;
    this.#check = check;
    this.#place = check.part('search');
    this.#form = searchForm({
      again: () => void this.#again(),
      stop: () => this.#run?.stop(),
    });
    this.#place.append(this.#form.element);
    check.part('try-to-break').textContent = 'Try other inputs';
  }

  /** Tries ordinary scores first, then every finite double; it ends with the first scores that break the check. */
  async search(seed: number): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    this.#run?.stop();
    this.#form.begin(seed);
    const said: string[] = [];
    for (const range of ['ordinary', 'finite'] as const) {
      const end = await this.#searchIn(range, seed);
      if (turn !== this.#turn) return;
      const words = end ? endWords(range, end) : 'This check can’t be tried as the chapter stands now.';
      this.#form.addResult(rangeTitles[range], words, this.#details(end));
      said.push(`${rangeTitles[range]}: ${words}`);
      if (end?.ended !== 'done' && end?.ended !== 'time') break;
    }
    this.#form.end();
    this.#work.say(said.join(' '));
  }

  #again(): Promise<void> {
    const seed = readSeed(this.#form.seed());
    if (seed !== undefined) return this.search(seed);
    this.#work.say('A seed is a whole number from 0 to 2147483647.');
    this.#form.refuseSeed();
    return Promise.resolve();
  }

  async #searchIn(range: Range, seed: number): Promise<SearchEnd | undefined> {
    const order = await this.#notebook.order();
    const scores = this.#place.dataset['scores'] ?? '';
    const plan = searchPlan(order, this.#check.id, scores);
    if (!plan) return undefined;
    const { name, once, again } = plan;
    const cells = order.sorted.filter(({ id }) => [...once, ...again].includes(id));
    const plots = needsPlots(cells) ? [(await import('../../../src/plots/worker.ts?bundled')).default] : [];
    const text = programText([...plots, searchText, preludeText], order.sorted, order.needs);
    const search = { ...effort, range, seed, name, cell: scores, again };
    const { recorded } = this.#work.model;
    const message = {
      type: 'run' as const,
      run: 1,
      cells: once,
      seed: this.#notebook.seed,
      recorded,
      search,
    };
    this.#run = startSearch(text, message satisfies RunMessage, (tried) =>
      this.#form.progress(`${rangeTitles[range]}: ${inputs(tried)} tried`, tried / effort.inputs),
    );
    return this.#run.end;
  }

  #details(end: SearchEnd | undefined): HTMLElement[] {
    if (!end || !('shrinks' in end)) return [];
    const { smallest, firstFailed, shrinks } = end;
    if (smallest) return [counterexample(smallest, shrinks), this.#putButton(smallest.scores)];
    if (firstFailed?.outcome.status !== 'error') return [];
    const example = document.createElement('p');
    const { name, message } = firstFailed.outcome.error;
    example.textContent = `The first of these is ${listText(firstFailed.scores)}. ${name}: ${message}`;
    return [example];
  }

  #putButton(scores: readonly string[]): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.dataset['choice'] = 'put';
    button.textContent = 'Put it into the chapter';
    const cell = this.#place.dataset['scores'] ?? '';
    const name = this.#work.model.cells.find(({ id }) => id === cell)?.outputs[0] ?? cell;
    const list = listText(scores);
    const code = `const ${name} = ${list};\n${name}`;
    button.addEventListener('click', () => void this.#broken.putInput(list, { [cell]: code }, this.#check));
    return button;
  }
}
