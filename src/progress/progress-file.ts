import type { Edit } from './edits.ts';
import { toRecord, type ExerciseRecord } from './exercises.ts';

/** What a reader takes from one browser to another. */
export interface ProgressFile {
  records: Map<string, ExerciseRecord>;
  /** the answers as they stood, by exercise */
  answers: Map<string, Edit>;
}

const version = 1;
/** Far more exercises than there will be, and a longer answer than anybody writes: a file is somebody else's text. */
const most = 2000;
const longest = 100_000;

export function toFile({ records, answers }: ProgressFile, date: Date): string {
  return `${JSON.stringify(
    {
      softmaxProgress: version,
      exported: date.toISOString(),
      exercises: Object.fromEntries(records),
      answers: Object.fromEntries(answers),
    },
    null,
    2,
  )}\n`;
}

/** @returns undefined for a text that no version of toFile has written; entries that can't be read are left out */
export function fromFile(text: string): ProgressFile | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { softmaxProgress, exercises, answers } = entriesOf(value);
  if (softmaxProgress !== version) return undefined;
  return { records: pick(exercises, toRecord), answers: pick(answers, toEdit) };
}

function pick<T>(value: unknown, read: (entry: unknown) => T | undefined): Map<string, T> {
  const found = new Map<string, T>();
  for (const [name, entry] of Object.entries(entriesOf(value)).slice(0, most)) {
    const made = /^[a-z0-9-]{1,100}$/.test(name) ? read(entry) : undefined;
    if (made !== undefined) found.set(name, made);
  }
  return found;
}

function toEdit(value: unknown): Edit | undefined {
  const { base, code } = entriesOf(value);
  if (typeof base !== 'string' || typeof code !== 'string' || code.length > longest) return undefined;
  return { base, code };
}

function entriesOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
