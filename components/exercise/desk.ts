import { newSeed } from '../../src/exercises/new-seed.ts';
import type { ExerciseData, ExerciseVerdict } from '../../src/exercises/types.ts';
import { Announcer } from '../notebook/work/announcer.ts';
import { trouble } from '../notebook/work/edit-notices.ts';
import { dropNotice, putNotice } from '../notebook/work/notice.ts';
import type { AnswerForm } from './answers/answer-form.ts';
import { openForm } from './answers/open-form.ts';
import { startText } from './answers/start-text.ts';
import { DeskView } from './desk-view.ts';
import { Hints } from './hints.ts';
import { ResultView } from './result-view.ts';
import { SavedAnswer } from './saved-answer.ts';
import { SavedRecord } from './saved-record.ts';
import { Solution } from './solution.ts';
import { spokenWords, statusWords } from './verdict-words.ts';

const changedSince = 'not checked since the change';

/** What the buttons of an exercise do. */
export class Desk {
  readonly #view: DeskView;
  readonly #exercise: ExerciseData & { solution: string };
  readonly #form: AnswerForm;
  readonly #answer: SavedAnswer;
  readonly #saved: SavedRecord;
  readonly #result: ResultView;
  readonly #hints: Hints;
  readonly #solution: Solution;
  readonly #say: (words: string) => void;
  /** what the author lets the reader start from, as the form has it */
  readonly #start: string;
  #running: AbortController | undefined;
  /** inputs on which the last attempt failed: the next one begins with them, so that a fault can be hunted down */
  #failedOn: number | undefined;

  constructor(root: HTMLElement) {
    const data = root.querySelector('[data-exercise-data]')?.textContent ?? '';
    this.#exercise = JSON.parse(data) as ExerciseData & { solution: string };
    this.#view = new DeskView(root, this.#exercise.kind);
    const notices = this.#view.part('notices');
    this.#say = new Announcer(this.#view.part('announcement')).say;
    this.#form = openForm(this.#exercise, this.#view.part('source'), {
      onChange: () => this.#changed(),
      onRun: () => void this.check(),
      onLeave: () => this.#view.part('run').focus(),
      onHelp: () => this.#view.openKeys(),
      say: this.#say,
    });
    this.#start = startText(this.#exercise);
    this.#result = new ResultView(root, this.#exercise);
    this.#hints = new Hints(root);
    this.#solution = new Solution(root, this.#exercise);
    this.#saved = new SavedRecord(this.#exercise.name, this.#exercise.hash, {
      onFollow: () => this.#showRecord(),
      onTrouble: (kind) => void putNotice(notices, trouble(kind)),
    });
    this.#answer = new SavedAnswer({
      exercise: { name: this.#exercise.name, start: this.#start },
      notices,
      next: this.#view.part('run'),
      mine: () => this.#form.text(),
      show: (text) => this.#put(text),
    });
    root.addEventListener('editor-choice', () => void this.#form.follow());
    this.#result.clear(this.#saved.record.steps);
    this.#showRecord();
    // the first letter may have been typed while this was loaded
    if (!this.#answer.restore() && this.#form.text() !== this.#start) this.#answer.keep(this.#form.text());
    this.#showOwner();
  }

  async act(action: string, point?: { x: number; y: number }): Promise<void> {
    if (action === 'run') return this.check();
    if (action === 'draw') return this.check(newSeed());
    if (action === 'stop') return this.#running?.abort();
    if (action === 'keys') return this.#view.openKeys();
    if (action === 'edit') return this.#form.focus();
    if (action === 'reset') return this.#reset();
    if (action === 'hint') return this.#nextHint();
    if (action === 'show-solution') return this.#askForSolution();
    // a click that ends a selection is a reader who copies
    if (action === 'source' && getSelection()?.isCollapsed !== false) return this.#form.focus(point);
  }

  move(line: HTMLElement, by: number): void {
    this.#form.move?.(line, by);
  }

  /** Checks the answer. Only new inputs make it solved: those of the last failure are on the page for everybody to see. */
  async check(seed = this.#failedOn): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const { signal } = running;
    const text = this.#form.text();
    this.#view.setState('running', 'being checked');
    this.#form.showError(null);
    dropNotice(this.#view.part('notices'), 'undo', this.#view.part('run'));
    const { gradeInPage } = await import('../../src/exercises/grade-in-page.ts');
    const grade = (on: number) => gradeInPage(this.#exercise, text, on, { signal });
    const first = await grade(seed ?? newSeed());
    const verdict = first.solved && seed !== undefined ? await grade(newSeed()) : first;
    // another check took its place
    if (running !== this.#running) return;
    this.#running = undefined;
    this.#end(verdict);
    if (text !== this.#form.text()) this.#view.setState('stale', changedSince);
  }

  #end(verdict: ExerciseVerdict): void {
    const { problem, seed, solved, steps } = verdict;
    const failed = steps.find(({ state }) => state === 'failed');
    this.#failedOn = failed ? seed : undefined;
    this.#view.setState(
      solved ? 'fresh' : problem?.kind === 'stopped' ? 'stopped' : 'failed',
      statusWords(verdict),
    );
    this.#result.show(verdict);
    const words = spokenWords(verdict, this.#exercise.steps);
    const place = problem?.place ?? failed?.finding?.place;
    if (place) {
      const message = problem?.sentence ?? failed?.finding?.sentence ?? '';
      this.#form.showError({ ...place, message }, problem?.blank);
    }
    if (!problem) this.#count(verdict);
    this.#view.showDraws(problem ? undefined : seed);
    this.#say(words);
  }

  #count({ solved, steps }: ExerciseVerdict): void {
    const { record } = this.#saved;
    const passed = steps.filter(({ state }) => state === 'passed').map(({ id }) => id);
    this.#saved.update({
      tries: record.tries + 1,
      steps: [...new Set([...record.steps, ...passed])],
      ...(solved && { solved: record.solved ?? Date.now() }),
    });
    this.#showRecord();
  }

  #changed(): void {
    this.#answer.keep(this.#form.text());
    dropNotice(this.#view.part('notices'), 'undo', this.#view.part('run'));
    this.#stale();
  }

  /** Puts in a text that the reader did not type. */
  #put(text: string): void {
    this.#form.show(text);
    this.#stale();
  }

  #stale(): void {
    this.#showOwner();
    const { state } = this.#view.cell.dataset;
    if (state !== 'built' && state !== 'running') this.#view.setState('stale', changedSince);
  }

  #reset(): void {
    const [text, record] = [this.#form.text(), this.#saved.clear()];
    this.#running?.abort();
    this.#running = undefined;
    this.#failedOn = undefined;
    this.#form.show(this.#start);
    this.#form.showError(null);
    this.#answer.keep(this.#start, 'now');
    this.#solution.hide();
    this.#result.clear([]);
    this.#view.setState('built', '');
    this.#view.showDraws(undefined);
    this.#showRecord();
    if (this.#view.part('reset').hidden) this.#view.part('run').focus();
    const words = 'Begun again: your answer, the verdict, hints and solution are put away.';
    const undo = (): void => {
      dropNotice(this.#view.part('notices'), 'undo', this.#view.part('run'));
      this.#saved.restore(record);
      this.#form.show(text);
      this.#answer.keep(text, 'now');
      this.#result.clear(this.#saved.record.steps);
      this.#showRecord();
      this.#say('Everything is back.');
    };
    putNotice(this.#view.part('notices'), {
      kind: 'undo',
      words,
      choices: [{ choice: 'undo', label: 'Undo', act: undo }],
    });
    this.#say(words);
  }

  #nextHint(): void {
    const seen = Math.min(this.#saved.record.hints, this.#hints.count);
    if (seen === this.#hints.count) return;
    this.#saved.update({ hints: seen + 1 });
    this.#showRecord();
    this.#hints.focus(seen);
    this.#say(`Hint ${seen + 1} of ${this.#hints.count}: ${this.#hints.text(seen)}`);
  }

  #askForSolution(): void {
    const show = async (): Promise<void> => {
      this.#saved.update({ solution: true });
      this.#showRecord();
      await this.#solution.show(this.#form.text());
      this.#say('The solution is shown beside your answer.');
    };
    this.#solution.ask(
      this.#saved.record.hints,
      this.#hints.count,
      () => void show(),
      () => this.#nextHint(),
    );
  }

  /** Everything on the page that says how far the reader is. */
  #showRecord(): void {
    const { progress, record } = this.#saved;
    this.#view.showProgress(progress, record);
    this.#hints.show(record.hints);
    this.#showOwner();
  }

  #showOwner(): void {
    this.#view.showOwner(this.#form.text() !== this.#start, this.#saved.progress);
  }
}
