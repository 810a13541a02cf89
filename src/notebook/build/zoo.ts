import { readdir, readFile } from 'node:fs/promises';
import { matrixOf, type Row } from '../../zoo/matrix.ts';
import type { Mutant } from '../../zoo/mutant.ts';
import { chapterFile } from './chapter.ts';
import { animalsOf, readMutants } from './mutants.ts';
import { cellsOf } from './read-chapter.ts';

/** A check of a chapter that a mutant turns red. */
export interface Use {
  /** the folder's name, `03-normalise` */
  chapter: string;
  /** the cell's id */
  check: string;
  title: string;
}

interface Zoo {
  mutants: ReadonlyMap<string, Mutant>;
  /** every mutant that is a whole function */
  rows: readonly Row[];
  /** by the mutants' names */
  uses: ReadonlyMap<string, readonly Use[]>;
}

let zoo: Promise<Zoo> | undefined;

/** All mutants with what they break: some seconds of computing, done once in a build. */
export function zooOf(): Promise<Zoo> {
  zoo ??= compute();
  return zoo;
}

async function compute(): Promise<Zoo> {
  const mutants = await readMutants();
  return { mutants, rows: matrixOf(animalsOf(mutants.values())), uses: await usesOf() };
}

async function usesOf(): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>();
  for (const chapter of (await readdir('content/chapters')).toSorted()) {
    const file = chapterFile(chapter);
    for (const { id, title = id, mutants } of cellsOf(await readFile(file, 'utf8'), file)) {
      for (const name of mutants) {
        uses.set(name, [...(uses.get(name) ?? []), { chapter, check: id, title }]);
      }
    }
  }
  return uses;
}
