import {
  parseEdit,
  readEdits,
  watchEdits,
  writeEdit,
  type Edit,
  type StoredEdit,
} from '../../../src/progress/edits.ts';

/** Time without a key, in milliseconds, after which the text is saved. */
const delay = 400;

interface SavingListener {
  /** Another tab has saved this cell while this one holds text that is saved nowhere; undefined: it took its edit back. */
  onElsewhere: (cell: string, theirs: StoredEdit | undefined) => void;
  /** Another tab has saved this cell, and everything that this tab holds of it had been saved before. */
  onFollow: (cell: string, theirs: StoredEdit | undefined) => void;
  /** Told once for a page. */
  onTrouble: (kind: 'full' | 'refused') => void;
}

/** Saves the texts of one scope shortly after they change, and never over what another tab has saved. */
export class SavedEdits {
  readonly #scope: string;
  readonly #listener: SavingListener;
  /** what is stored, as far as this tab knows */
  readonly #known = new Map<string, string>();
  /** what has yet to be stored; undefined: remove the edit */
  readonly #pending = new Map<string, Edit | undefined>();
  /** what another tab stored in the meantime; until the reader has chosen, nothing is stored for these cells */
  readonly #elsewhere = new Map<string, string | null>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #troubled = false;

  constructor(scope: string, listener: SavingListener) {
    this.#scope = scope;
    this.#listener = listener;
    watchEdits(scope, this.#onStored);
    addEventListener('pagehide', this.flush);
    addEventListener('visibilitychange', this.flush);
  }

  read(): { edits: Map<string, StoredEdit>; unread: string[] } {
    const stored = readEdits(this.#scope);
    for (const [cell, { raw }] of stored.edits) this.#known.set(cell, raw);
    return stored;
  }

  save(cell: string, edit: Edit | undefined): void {
    this.#pending.set(cell, edit);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, delay);
  }

  flush = (): void => {
    clearTimeout(this.#timer);
    for (const [cell, edit] of [...this.#pending]) {
      if (!this.#elsewhere.has(cell)) this.#write(cell, edit);
    }
  };

  /** The reader has chosen what this tab holds: it is stored, over what the other tab stored too. */
  keepMine(cell: string): void {
    this.#accept(cell);
    this.flush();
  }

  /** The reader has chosen what the other tab stored. */
  takeTheirs(cell: string): void {
    this.#accept(cell);
    this.#pending.delete(cell);
  }

  #accept(cell: string): void {
    const raw = this.#elsewhere.get(cell);
    if (raw === undefined) return;
    this.#know(cell, raw);
    this.#elsewhere.delete(cell);
  }

  #know(cell: string, raw: string | null): void {
    if (raw === null) this.#known.delete(cell);
    else this.#known.set(cell, raw);
  }

  #write(cell: string, edit: Edit | undefined): void {
    const written = writeEdit(this.#scope, cell, edit, this.#known.get(cell) ?? null);
    if (written.status === 'elsewhere') return this.#differ(cell, written.raw, written.edit);
    if (written.status === 'written') {
      this.#pending.delete(cell);
      return this.#know(cell, written.raw);
    }
    // it stays to be stored: the next key tries again
    if (!this.#troubled) this.#listener.onTrouble(written.status);
    this.#troubled = true;
  }

  #differ(cell: string, raw: string | null, theirs: StoredEdit | undefined): void {
    this.#elsewhere.set(cell, raw);
    addEventListener('beforeunload', this.#askBeforeLeaving);
    this.#listener.onElsewhere(cell, theirs);
  }

  /** What waits for a choice is stored nowhere. */
  #askBeforeLeaving = (event: Event): void => {
    if (this.#elsewhere.size > 0) event.preventDefault();
  };

  #onStored = (cell: string | undefined, raw: string | null): void => {
    // cleared by the reader or the browser: what stands on the page stays, and is saved again with the next key
    if (cell === undefined) return this.#known.clear();
    const theirs = parseEdit(raw);
    if (raw !== null && !theirs) return;
    if (this.#pending.has(cell)) return this.#differ(cell, raw, theirs);
    this.#know(cell, raw);
    this.#listener.onFollow(cell, theirs);
  };
}
