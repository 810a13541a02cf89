/**
 * Ten logits that the reader took from the digit page, for the chapters to use in place of their random scores.
 *
 * Key `softmax:own-scores`, value `{"version":1,"logits":[…],"drawing":"…"}`. Whoever sends later replaces what was sent
 * before; a value that can't be read counts as none.
 */
export interface OwnScores {
  /** ten finite numbers, in the order of the digits */
  logits: readonly number[];
  /** what was drawn, in a few words: "your drawing" */
  drawing: string;
}

const key = 'softmax:own-scores';
const version = 1;
const longest = 60;

/** @returns undefined for a value that this version of the site can't read */
export function parseOwnScores(raw: string | null): OwnScores | undefined {
  try {
    const value: unknown = JSON.parse(raw ?? 'null');
    if (typeof value !== 'object' || value === null) return undefined;
    const { version: written, logits, drawing } = value as Record<string, unknown>;
    if (written !== version || !areLogits(logits) || typeof drawing !== 'string') return undefined;
    return drawing.length > longest ? undefined : { logits, drawing };
  } catch {
    return undefined;
  }
}

/** Refused storage holds nothing. */
export function readOwnScores(): OwnScores | undefined {
  try {
    return parseOwnScores(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

/** Stores them, or removes what is stored; it says why where nothing was stored. */
export function writeOwnScores(own: OwnScores | undefined): 'written' | 'full' | 'refused' {
  try {
    if (own) localStorage.setItem(key, JSON.stringify({ version, ...own }));
    else localStorage.removeItem(key);
    return 'written';
  } catch (error) {
    // Firefox has a name of its own for the same thing
    const full = error instanceof DOMException && /^(QuotaExceeded|NS_ERROR_DOM_QUOTA)/.test(error.name);
    return full ? 'full' : 'refused';
  }
}

/**
 * Calls back when another tab has stored or removed them.
 *
 * @returns a function that ends it
 */
export function watchOwnScores(onChange: (own: OwnScores | undefined) => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    // null: the reader or the browser has cleared everything
    if (event.key === key || event.key === null) onChange(parseOwnScores(event.newValue));
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}

function areLogits(value: unknown): value is number[] {
  return Array.isArray(value) && value.length === 10 && value.every((logit) => Number.isFinite(logit));
}
