/**
 * What the reader typed, one entry a text, so that two tabs that change two cells never write over each other.
 *
 * Key `softmax:edit:SCOPE:CELL`, value `{"version":1,"base":"…","code":"…"}`: `base` is the hash of the author's text that
 * the reader started from (text-hash.ts). SCOPE is a chapter's slug, or whatever else holds texts by name; it has no colon.
 * A value that can't be read is never thrown away: before the place is used again it moves to `softmax:aside:SCOPE:CELL`.
 */
export interface Edit {
  /** hash of the author's text that was changed */
  base: string;
  code: string;
}

export interface StoredEdit extends Edit {
  /** the value as it is stored: another tab has written when it is no longer the same */
  raw: string;
}

/** What became of an attempt to store something. */
export type Written =
  | { status: 'written'; raw: string | null }
  /** somebody else has written since `expected` was read; nothing was stored */
  | { status: 'elsewhere'; raw: string | null; edit: StoredEdit | undefined }
  | { status: 'full' }
  | { status: 'refused' };

const prefix = (scope: string) => `softmax:edit:${scope}:`;
const version = 1;

/** @returns undefined for a value that this version of the site can't read */
export function parseEdit(raw: string | null): StoredEdit | undefined {
  if (raw === null) return undefined;
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== 'object' || value === null) return undefined;
    const { version: written, base, code } = value as Record<string, unknown>;
    if (written !== version || typeof base !== 'string' || typeof code !== 'string') return undefined;
    return { base, code, raw };
  } catch {
    return undefined;
  }
}

/** Everything stored under a scope; `unread` names the cells whose values can't be read. Refused storage holds nothing. */
export function readEdits(scope: string): { edits: Map<string, StoredEdit>; unread: string[] } {
  const edits = new Map<string, StoredEdit>();
  const unread: string[] = [];
  for (const key of keysOf(scope)) {
    const cell = key.slice(prefix(scope).length);
    const edit = parseEdit(localStorage.getItem(key));
    if (edit) edits.set(cell, edit);
    else unread.push(cell);
  }
  return { edits, unread };
}

/** Cheap enough to be asked on every page. */
export function hasEdits(scope: string): boolean {
  return keysOf(scope).length > 0;
}

function keysOf(scope: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix(scope)));
  } catch {
    return [];
  }
}

/**
 * Stores an edit, or removes it when there is none, unless another tab has written in the meantime.
 *
 * @param expected the stored value that the caller knows of, null for none
 */
export function writeEdit(
  scope: string,
  cell: string,
  edit: Edit | undefined,
  expected: string | null,
): Written {
  const key = prefix(scope) + cell;
  const raw = edit ? JSON.stringify({ version, base: edit.base, code: edit.code }) : null;
  try {
    const stored = localStorage.getItem(key);
    const unread = stored !== null && !parseEdit(stored);
    if (stored !== expected && stored !== raw && !unread) {
      return { status: 'elsewhere', raw: stored, edit: parseEdit(stored) };
    }
    if (raw === null) {
      if (!unread) localStorage.removeItem(key);
    } else {
      if (unread) localStorage.setItem(`softmax:aside:${scope}:${cell}`, stored);
      localStorage.setItem(key, raw);
    }
    return { status: 'written', raw };
  } catch (error) {
    // Firefox has a name of its own for the same thing
    const full = error instanceof DOMException && /^(QuotaExceeded|NS_ERROR_DOM_QUOTA)/.test(error.name);
    return { status: full ? 'full' : 'refused' };
  }
}

/**
 * Calls back when another tab has stored or removed something under the scope; with `raw` null and no cell when it has
 * cleared everything.
 *
 * @returns a function that ends it
 */
export function watchEdits(
  scope: string,
  onChange: (cell: string | undefined, raw: string | null) => void,
): () => void {
  const onStorage = ({ key, newValue, storageArea }: StorageEvent): void => {
    if (storageArea && !isLocal(storageArea)) return;
    if (key === null) onChange(undefined, null);
    else if (key.startsWith(prefix(scope))) onChange(key.slice(prefix(scope).length), newValue);
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}

function isLocal(area: Storage): boolean {
  try {
    return area === localStorage;
  } catch {
    return false;
  }
}
