/**
 * How far the reader came with each exercise, one entry an exercise, so that two tabs never write over each other.
 *
 * Key `softmax:exercise:NAME`, value `{"version":1,"hash":"…","steps":["a"],"tries":2,"hints":1,"solution":false,"at":…}`,
 * with `"solved":…` once it is. `hash` says which exercise that was: under another hash it is another exercise, and nothing
 * of the record is a tick for it. What the reader answered is kept by edits.ts, in the scope `exercise-NAME`.
 * A value that can't be read is never thrown away: before its place is used again it moves to `softmax:aside:exercise:NAME`.
 */
export interface ExerciseRecord {
  /** of the exercise that was tried */
  hash: string;
  /** ids of the steps that passed in the best attempt */
  steps: string[];
  /** attempts */
  tries: number;
  /** hints that the reader asked for */
  hints: number;
  /** the reader asked for the solution */
  solution: boolean;
  /** when it was solved first, in milliseconds since 1970 */
  solved?: number;
  /** when something was done last, in milliseconds since 1970 */
  at: number;
}

/** `changed`: what is stored is of an older version of the exercise. */
export type Progress = 'new' | 'started' | 'solved' | 'changed';

const prefix = 'softmax:exercise:';
const version = 1;

/** The scope of edits.ts that holds the reader's answer, as its cell `answer`. */
export const answerScope = (name: string): string => `exercise-${name}`;

export function emptyRecord(hash: string): ExerciseRecord {
  return { hash, steps: [], tries: 0, hints: 0, solution: false, at: 0 };
}

export function progressOf(record: ExerciseRecord | undefined, hash: string): Progress {
  if (!record) return 'new';
  if (record.hash !== hash) return 'changed';
  return record.solved === undefined ? 'started' : 'solved';
}

/** @returns undefined for what is no record of this version of the site */
export function toRecord(value: unknown): ExerciseRecord | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { hash, steps, tries, hints, solution, solved, at } = value as Record<string, unknown>;
  const ids = Array.isArray(steps) && steps.every((id): id is string => typeof id === 'string');
  if (typeof hash !== 'string' || !ids || !isCount(tries) || !isCount(hints)) return undefined;
  if (typeof solution !== 'boolean' || !isCount(at)) return undefined;
  if (solved !== undefined && !isCount(solved)) return undefined;
  return { hash, steps: [...steps], tries, hints, solution, at, ...(solved !== undefined && { solved }) };
}

function parse(raw: string | null): ExerciseRecord | undefined {
  if (raw === null) return undefined;
  try {
    const value = JSON.parse(raw) as { version?: unknown } | null;
    return value?.version === version ? toRecord(value) : undefined;
  } catch {
    return undefined;
  }
}

/** Refused storage holds nothing. */
export function readRecord(name: string): ExerciseRecord | undefined {
  try {
    return parse(localStorage.getItem(prefix + name));
  } catch {
    return undefined;
  }
}

/** Every exercise that something is stored for, also those that the site no longer has; `unread` can't be read. */
export function readRecords(): { records: Map<string, ExerciseRecord>; unread: string[] } {
  const records = new Map<string, ExerciseRecord>();
  const unread: string[] = [];
  for (const name of names()) {
    const record = readRecord(name);
    if (record) records.set(name, record);
    else unread.push(name);
  }
  return { records, unread };
}

function names(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Puts a record in the place of what is stored, or takes that away. */
export function writeRecord(
  name: string,
  record: ExerciseRecord | undefined,
): 'written' | 'full' | 'refused' {
  const key = prefix + name;
  try {
    const stored = localStorage.getItem(key);
    const unread = stored !== null && !parse(stored);
    if (record) {
      if (unread) localStorage.setItem(`softmax:aside:exercise:${name}`, stored);
      localStorage.setItem(key, JSON.stringify({ version, ...record }));
    } else if (!unread) localStorage.removeItem(key);
    return 'written';
  } catch (error) {
    // Firefox has a name of its own for the same thing
    const full = error instanceof DOMException && /^(QuotaExceeded|NS_ERROR_DOM_QUOTA)/.test(error.name);
    return full ? 'full' : 'refused';
  }
}

/**
 * What two records of one exercise say together: nothing that the reader did is lost. Of two versions of the exercise the
 * one that was worked on last counts.
 */
export function mergeRecords(a: ExerciseRecord, b: ExerciseRecord): ExerciseRecord {
  const [older, newer] = a.at <= b.at ? [a, b] : [b, a];
  if (older.hash !== newer.hash) return newer;
  const solved = [older.solved, newer.solved].filter((time) => time !== undefined);
  return {
    hash: newer.hash,
    steps: [...new Set([...older.steps, ...newer.steps])],
    tries: Math.max(older.tries, newer.tries),
    hints: Math.max(older.hints, newer.hints),
    solution: older.solution || newer.solution,
    at: newer.at,
    ...(solved.length > 0 && { solved: Math.min(...solved) }),
  };
}

/**
 * Calls back with the name of an exercise that another tab has stored or removed something for; without one when everything
 * was cleared.
 *
 * @returns a function that ends it
 */
export function watchRecords(onChange: (name: string | undefined) => void): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === null) onChange(undefined);
    else if (key.startsWith(prefix)) onChange(key.slice(prefix.length));
  };
  addEventListener('storage', onStorage);
  return () => removeEventListener('storage', onStorage);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
