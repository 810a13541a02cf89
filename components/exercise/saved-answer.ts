import { answerScope } from '../../src/progress/exercises.ts';
import { textHash } from '../../src/progress/text-hash.ts';
import { compareChoice, trouble } from '../notebook/work/edit-notices.ts';
import { dropNotice, putNotice } from '../notebook/work/notice.ts';
import { SavedEdits } from '../notebook/work/saved-edits.ts';

const cell = 'answer';

interface AnswerPlace {
  exercise: { name: string; start: string };
  notices: HTMLElement;
  /** where the focus goes on when a notice that had it goes */
  next: HTMLElement;
  /** what the form holds now */
  mine: () => string;
  /** puts a text of the author's or of another tab's into the form */
  show: (text: string) => void;
}

/** The reader's answer, saved in this browser shortly after it changes, and never over what another tab has saved. */
export class SavedAnswer {
  readonly #place: AnswerPlace;
  readonly #saved: SavedEdits;
  /** the author's text that the answer was made from, where that is not today's */
  #olderBase: string | undefined;

  constructor(place: AnswerPlace) {
    this.#place = place;
    this.#saved = new SavedEdits(answerScope(place.exercise.name), {
      onFollow: (_, theirs) => place.show(theirs?.code ?? place.exercise.start),
      onElsewhere: (_, theirs) => this.#askWhose(theirs?.code ?? place.exercise.start),
      onTrouble: (kind) => void putNotice(place.notices, trouble(kind)),
    });
  }

  /** Shows what was saved before, if anything was; asks when the author's text has changed since. */
  restore(): boolean {
    const { exercise, notices, show } = this.#place;
    const edit = this.#saved.read().edits.get(cell);
    if (!edit) return false;
    show(edit.code);
    if (edit.base === textHash(exercise.start)) return true;
    this.#olderBase = edit.base;
    const done = (act: () => void) => () => {
      this.#olderBase = undefined;
      act();
      this.#drop('changed');
    };
    putNotice(notices, {
      kind: 'changed',
      words: 'What this exercise starts from has changed since you wrote this. You see your text.',
      choices: [
        { choice: 'mine', label: 'Keep mine', act: done(() => this.keep(this.#place.mine())) },
        { choice: 'new', label: 'Take the new one', act: done(() => this.#take(exercise.start)) },
        compareChoice(this.#place.mine, exercise.start, 'the new text'),
      ],
    });
    return true;
  }

  /** Saves a text; the author's counts as none. */
  keep(text: string, at: 'soon' | 'now' = 'soon'): void {
    const { start } = this.#place.exercise;
    const base = this.#olderBase ?? textHash(start);
    this.#saved.save(cell, text === start ? undefined : { base, code: text });
    if (at === 'now') this.#saved.flush();
  }

  #take(text: string): void {
    this.#place.show(text);
    this.keep(text, 'now');
  }

  #askWhose(theirs: string): void {
    const done = (act: () => void) => () => {
      act();
      this.#drop('elsewhere');
    };
    const takeTheirs = (): void => {
      this.#saved.takeTheirs(cell);
      this.#place.show(theirs);
    };
    putNotice(this.#place.notices, {
      kind: 'elsewhere',
      words: 'Your answer was changed in another tab too. You see this tab’s; it is not saved yet.',
      choices: [
        { choice: 'mine', label: 'Keep mine', act: done(() => this.#saved.keepMine(cell)) },
        { choice: 'theirs', label: 'Take theirs', act: done(takeTheirs) },
        compareChoice(this.#place.mine, theirs, 'the other tab’s'),
      ],
    });
  }

  #drop(kind: string): void {
    dropNotice(this.#place.notices, kind, this.#place.next);
  }
}
