import {
  emptyRecord,
  progressOf,
  readRecord,
  watchRecords,
  writeRecord,
  type ExerciseRecord,
  type Progress,
} from '../../src/progress/exercises.ts';

interface RecordListener {
  /** another tab has written, or taken everything away */
  onFollow: () => void;
  /** told once for a page */
  onTrouble: (kind: 'full' | 'refused') => void;
}

/** How far the reader is with one exercise, as stored; where storage is refused, as long as the page lasts. */
export class SavedRecord {
  readonly #name: string;
  readonly #hash: string;
  readonly #onTrouble: RecordListener['onTrouble'];
  #now: ExerciseRecord | undefined;
  #unsaved = false;

  constructor(name: string, hash: string, { onFollow, onTrouble }: RecordListener) {
    this.#name = name;
    this.#hash = hash;
    this.#onTrouble = onTrouble;
    this.#now = readRecord(name);
    watchRecords((changed) => {
      if (changed !== undefined && changed !== name) return;
      this.#now = readRecord(name);
      onFollow();
    });
  }

  get progress(): Progress {
    return progressOf(this.#now, this.#hash);
  }

  /** Of today's version of the exercise; an older one's says nothing about it. */
  get record(): ExerciseRecord {
    return this.#now?.hash === this.#hash ? this.#now : emptyRecord(this.#hash);
  }

  update(change: Partial<Omit<ExerciseRecord, 'hash' | 'at'>>): void {
    // another tab may have written in the meantime
    if (!this.#unsaved) this.#now = readRecord(this.#name);
    this.#write({ ...this.record, ...change, at: Date.now() });
  }

  /** Forgets everything; @returns what has to be put back to undo that */
  clear(): ExerciseRecord | undefined {
    const before = this.#now;
    this.#write(undefined);
    return before;
  }

  restore(record: ExerciseRecord | undefined): void {
    this.#write(record);
  }

  #write(record: ExerciseRecord | undefined): void {
    this.#now = record;
    const written = writeRecord(this.#name, record);
    if (written !== 'written' && !this.#unsaved) this.#onTrouble(written);
    this.#unsaved = written !== 'written';
  }
}
