import { readEdits, writeEdit, type StoredEdit } from '../../src/progress/edits.ts';
import {
  answerScope,
  mergeRecords,
  readRecord,
  readRecords,
  writeRecord,
  type ExerciseRecord,
} from '../../src/progress/exercises.ts';
import { fromFile, toFile, type ProgressFile } from '../../src/progress/progress-file.ts';
import { Announcer } from '../notebook/work/announcer.ts';
import { putNotice, type Choice } from '../notebook/work/notice.ts';
import { fileName, saveFile } from '../notebook/work/save-file.ts';

/** Bytes; all exercises with long answers have less than a tenth of it. */
const largest = 5_000_000;
const cell = 'answer';

interface Stored {
  records: Map<string, ExerciseRecord>;
  answers: Map<string, StoredEdit>;
}

/** Takes the reader's progress to a file and back, and forgets it. */
export class ProgressFiles {
  readonly #root: HTMLElement & { count: () => void };
  readonly #say: (words: string) => void;

  constructor(root: HTMLElement & { count: () => void }) {
    this.#root = root;
    this.#say = new Announcer(root.querySelector('[data-part="announcement"]')).say;
  }

  async act(action: string, file?: File): Promise<void> {
    if (action === 'export') return this.#export();
    if (action === 'forget') return this.#askToForget();
    if (file) return this.#import(file);
  }

  #export(): void {
    const { records, answers } = this.#stored();
    if (records.size + answers.size === 0) return this.#tell('There is nothing to save yet.');
    const now = new Date();
    const plain = new Map([...answers].map(([name, { base, code }]) => [name, { base, code }]));
    saveFile(fileName('progress', 'json', now), 'application/json', toFile({ records, answers: plain }, now));
    this.#tell(`Saved ${countWords(records.size, answers.size)} to a file.`);
  }

  async #import(file: File): Promise<void> {
    const read = file.size > largest ? undefined : fromFile(await file.text());
    if (!read) return this.#tell(`“${file.name}” is no progress that was saved here, so nothing was loaded.`);
    const before = this.#stored();
    const others = [...read.answers].filter(([name, { code }]) => {
      const mine = before.answers.get(name);
      return mine !== undefined && mine.code !== code;
    });
    const keep = new Map([...read.answers].filter(([name]) => !others.some(([other]) => other === name)));
    if (others.length === 0) return this.#load(read, before);
    this.#ask(
      'import',
      `“${file.name}” has another answer for ${others.length === 1 ? 'an exercise' : `${others.length} exercises`} that you have answered here: ${others.map(([name]) => name).join(', ')}. Replace yours?`,
      [
        { choice: 'replace', label: 'Replace mine', act: () => this.#load(read, before) },
        {
          choice: 'keep',
          label: 'Keep mine, load the rest',
          act: () => this.#load({ ...read, answers: keep }, before),
        },
        { choice: 'cancel', label: 'Cancel', act: () => this.#tell('Nothing was loaded.') },
      ],
    );
  }

  #load({ records, answers }: ProgressFile, before: Stored): void {
    const written = [...records].map(([name, record]) => {
      const mine = readRecord(name);
      return writeRecord(name, mine ? mergeRecords(mine, record) : record);
    });
    for (const [name, edit] of answers)
      writeEdit(answerScope(name), cell, edit, before.answers.get(name)?.raw ?? null);
    if (written.some((status) => status !== 'written'))
      return this.#tell(
        'This browser has no room for it or stores nothing for this site: not everything was loaded.',
      );
    this.#offerUndo(`Loaded ${countWords(records.size, answers.size)}.`, before);
  }

  #askToForget(): void {
    const before = this.#stored();
    const { size } = before.records;
    if (size + before.answers.size === 0) return this.#tell('There is nothing to forget.');
    this.#ask('forget', `Forget ${countWords(size, before.answers.size)}?`, [
      {
        choice: 'forget',
        label: 'Forget everything',
        act: () => {
          this.#put({ records: new Map(), answers: new Map() });
          this.#offerUndo('Everything is forgotten.', before);
        },
      },
      { choice: 'cancel', label: 'Cancel', act: () => this.#tell('Everything is kept.') },
    ]);
  }

  #offerUndo(words: string, before: Stored): void {
    const undo = (): void => {
      this.#put(before);
      this.#tell('Everything is as it was.');
    };
    this.#ask('done', words, [{ choice: 'undo', label: 'Undo', act: undo }]);
    this.#marked();
  }

  /** Makes what is stored equal to this. */
  #put({ records, answers }: Stored): void {
    const now = this.#stored();
    for (const name of new Set([...now.records.keys(), ...records.keys()]))
      writeRecord(name, records.get(name));
    for (const name of new Set([...now.answers.keys(), ...answers.keys()]))
      writeEdit(answerScope(name), cell, answers.get(name), now.answers.get(name)?.raw ?? null);
    this.#marked();
  }

  #stored(): Stored {
    const { records } = readRecords();
    const names = new Set([
      ...records.keys(),
      ...[...this.#root.querySelectorAll<HTMLElement>('[data-exercise]')].map(
        ({ dataset }) => dataset['exercise'] ?? '',
      ),
    ]);
    const answers = [...names].flatMap((name) => {
      const edit = readEdits(answerScope(name)).edits.get(cell);
      return edit ? [[name, edit] as const] : [];
    });
    return { records, answers: new Map(answers) };
  }

  #marked(): void {
    for (const list of this.#root.querySelectorAll<HTMLElement & { mark: () => Promise<void> }>(
      'exercise-list',
    ))
      void list.mark();
    this.#root.count();
  }

  #tell(words: string): void {
    this.#ask('done', words, []);
  }

  /** One thing is told at a time. */
  #ask(kind: string, words: string, choices: Choice[]): void {
    const place = this.#root.querySelector<HTMLElement>('[data-part="progress-notices"]')!;
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren();
    const box = putNotice(place, { kind, words, choices });
    if (hadFocus || kind !== 'done') (box.querySelector('button') ?? this.#exportButton).focus();
    this.#say(words);
  }

  get #exportButton(): HTMLElement {
    return this.#root.querySelector<HTMLElement>('[data-part="export"]')!;
  }
}

/** @example countWords(1, 2) // → 'the progress in 1 exercise and 2 answers' */
function countWords(records: number, answers: number): string {
  return `the progress in ${records} ${records === 1 ? 'exercise' : 'exercises'} and ${answers} ${answers === 1 ? 'answer' : 'answers'}`;
}
