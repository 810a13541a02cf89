import preludeText from '../../src/notebook/worker/prelude.ts?bundled';
import { affectedBy } from '../../src/notebook/dependents.ts';
import { differenceText, largestDifference } from '../../src/notebook/difference.ts';
import { exactNumbers } from '../../src/notebook/display/exact-numbers.ts';
import type { Order } from '../../src/notebook/order.ts';
import type { ChapterModel, ModelCell } from '../../src/notebook/page/model.ts';
import type { Session } from '../../src/notebook/page/session.ts';
import { needsPlots, programText } from '../../src/notebook/program.ts';
import type { CellOutcome, NumbersByName } from '../../src/notebook/types.ts';
import type { CellView } from './cell-view.ts';
import { ChapterText } from './chapter-text.ts';
import { outcomeWords, verdictOf } from './outcome-words.ts';
import type { ReadersWork } from './work/readers-work.ts';

/** The page's side of a chapter: which text each cell has, what has to run, and where the results go. */
export class LiveNotebook {
  readonly #work: ReadersWork;
  readonly #model: ChapterModel;
  readonly #views: ReadonlyMap<string, CellView>;
  readonly #onNumbers: (numbers: NumbersByName, cell: string) => void;
  readonly #session: Session;
  readonly #text: ChapterText;
  #seed: number;

  constructor(
    work: ReadersWork,
    session: Session,
    onNumbers: (numbers: NumbersByName, cell: string) => void,
  ) {
    this.#work = work;
    this.#session = session;
    this.#model = work.model;
    this.#views = work.views;
    this.#text = new ChapterText(work.model, work.views);
    this.#onNumbers = onNumbers;
    this.#seed = work.model.seed;
    void this.#prepare();
  }

  get seed(): number {
    return this.#seed;
  }

  /** True while everything on the page is as the author left it. */
  get untouched(): boolean {
    return this.#seed === this.#model.seed && [...this.#views.values()].every((view) => !view.edited);
  }

  run(id: string): Promise<void> {
    return this.#run((needs) => affectedBy(id, needs), id);
  }

  /** Runs these cells, what they need and what depends on them. */
  runFrom(ids: readonly string[]): Promise<void> {
    return this.#run((needs) => new Set(ids.flatMap((id) => [...affectedBy(id, needs)])));
  }

  runAll(): Promise<void> {
    return this.#run(() => new Set(this.#views.keys()));
  }

  /** True after a new draw. */
  get drawn(): boolean {
    return this.#seed !== this.#model.seed;
  }

  resetSeed(): Promise<void> {
    return this.draw(this.#model.seed);
  }

  /** Changes the seed and runs every cell that depends on it. */
  draw(seed: number): Promise<void> {
    this.#seed = seed;
    const users = this.#model.cells.filter(({ inputs }) => inputs.includes('seed')).map(({ id }) => id);
    return this.runFrom(users);
  }

  stop(): void {
    this.#session.stop('Stopped by you.');
  }

  /** The cells by the texts that stand on the page now. */
  order(): Promise<Order> {
    return this.#text.order();
  }

  /**
   * Gets a worker ready for the cells as they were built; charts come with a library that only their cells' runs wait for.
   * Changed cells would need the parsers, which are loaded when such a cell is run.
   */
  async #prepare(): Promise<void> {
    if (!this.untouched) return;
    const { sorted, needs } = await this.#text.order();
    this.#session.prepare(programText([preludeText], sorted, needs));
  }

  async #run(choose: (needs: Order['needs']) => Set<string>, asked?: string): Promise<void> {
    const order = await this.#text.order();
    const texts = new Map([...this.#views.values()].map((view) => [view, this.#text.compiled(view)]));
    const chosen = choose(order.needs);
    const received: CellOutcome[] = [];
    const receive = (outcome: CellOutcome): void => {
      received.push(outcome);
      this.#receive(outcome);
    };
    for (const outcome of this.#text.unrunnable(order)) if (chosen.has(outcome.id)) receive(outcome);
    const cells = order.sorted.filter(({ id }) => chosen.has(id));
    for (const { id } of cells) this.#views.get(id)?.setState('running', 'running');
    const text = (libraries: string[]) => programText(libraries, order.sorted, order.needs);
    await this.#session.run({
      text: needsPlots(cells)
        ? plots().then((library) => text([library.default, preludeText]))
        : text([preludeText]),
      cells: cells.map(({ id }) => id),
      seed: this.#seed,
      recorded: this.#model.recorded,
      timeLimit: this.#model.timeLimit,
      onOutcome: receive,
    });
    this.#work.say(outcomeWords(received, asked));
    // what was typed during the run is newer than its results
    for (const [view, text] of texts) if (view.text !== text) void this.#work.shown(view);
  }

  #receive(outcome: CellOutcome): void {
    const view = this.#views.get(outcome.id);
    const cell = this.#model.cells.find(({ id }) => id === outcome.id);
    if (!view || !cell) return;
    void view.showOutcome(outcome);
    const same = this.#untouchedText(outcome, cell, view.builtNumbers);
    if (outcome.status === 'done') {
      view.setState('fresh', `computed here${same}`);
      this.#onNumbers(outcome.numbers, outcome.id);
    } else if (outcome.status === 'stopped') view.setState('stopped', 'stopped');
    else if (outcome.status === 'waiting') view.setState('stale', `waits for ${outcome.waitsFor}`);
    else view.setState('failed', outcome.status === 'failed' ? 'failed' : 'error');
    const verdict = verdictOf(outcome, cell.cannotFail !== undefined);
    view.setVerdict(verdict, verdict === 'passed' ? `passed here${same}` : verdictWords[verdict]);
  }

  /** `, identical` or `, differs by …` while nothing was changed; afterwards there is nothing to compare with. */
  #untouchedText(outcome: CellOutcome, cell: ModelCell, builtNumbers: string[]): string {
    if (outcome.status === 'done') Object.assign(this.#here, outcome.numbers);
    if (!this.untouched) return '';
    const named = largestDifference(this.#model.numbers, this.#here, [...cell.outputs, ...cell.inputs]);
    const shown = exactNumbers(outcome.displays);
    return `, ${differenceText(Math.max(named, largestDifference({ shown: builtNumbers }, { shown }, ['shown'])))}`;
  }

  readonly #here: NumbersByName = {};
}

const verdictWords = {
  failed: 'failed here',
  error: 'error here',
  waiting: 'waiting',
  'cannot-fail': 'cannot fail',
  passed: 'passed here',
};

function plots(): Promise<typeof import('../../src/plots/worker.ts?bundled')> {
  return import('../../src/plots/worker.ts?bundled');
}
