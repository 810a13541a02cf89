import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { chapterFile } from './notebook/build/chapter.ts';
import { evaluateCells } from './notebook/build/evaluate-chapter.ts';
import { readMutants } from './notebook/build/mutants.ts';
import { cellsOf } from './notebook/build/read-chapter.ts';
import { runMutants } from './notebook/build/run-mutants.ts';
import { unexpected } from './notebook/build/unexpected.ts';
import { isKind } from './zoo/kinds.ts';

const chapters = (await readdir('content/chapters')).toSorted();
const mutants = await readMutants();

/** Draws that a reader may get; 0 is the notebook's own. */
const seeds = [0, 1, 2, 3, 42, 1000, 2 ** 32 - 1];

describe.each(chapters)('chapter %s', (chapter) => {
  const file = chapterFile(chapter);

  test.each(seeds)('holds with seed %i', async (seed) => {
    const { cells } = await evaluateCells(cellsOf(await readFile(file, 'utf8'), file), file, seed);
    expect(unexpected(cells, file)).toEqual([]);
  });

  test('every mutant turns its checks red', async () => {
    const verdicts = await runMutants(cellsOf(await readFile(file, 'utf8'), file), mutants, file);
    expect(verdicts.filter(({ red }) => !red)).toEqual([]);
  });
});

test('every mutant that is no whole function is named by a check', async () => {
  const texts = await Promise.all(chapters.map((chapter) => readFile(chapterFile(chapter), 'utf8')));
  const named = new Set(texts.flatMap((text) => cellsOf(text, '').flatMap((cell) => cell.mutants)));
  const parts = [...mutants.values()].filter(({ kind }) => !isKind(kind));
  expect(parts.filter(({ name }) => !named.has(name))).toEqual([]);
});
