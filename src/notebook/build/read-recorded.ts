import { readFile } from 'node:fs/promises';
import type { CellSource } from '../types.ts';

/** The recorded outputs that a chapter names, or undefined when it names none. */
export async function readRecorded(sources: readonly CellSource[]): Promise<unknown> {
  const name = sources.find(({ recorded }) => recorded !== undefined)?.recorded;
  if (name === undefined) return undefined;
  return JSON.parse(await readFile(`content/references/${name}.json`, 'utf8'));
}
