import { readFile } from 'node:fs/promises';
import { cellsOf } from './read-chapter.ts';
import { evaluateCells, type EvaluatedChapter } from './evaluate-chapter.ts';
import { readMutants } from './mutants.ts';
import { runMutants, type MutantVerdict } from './run-mutants.ts';
import { unexpected } from './unexpected.ts';
import { varyingNames } from './varying-names.ts';

/** A chapter that holds: every check has been seen to fail. */
export interface BuiltChapter extends EvaluatedChapter {
  /** each check under each mutant that it names */
  seenRed: MutantVerdict[];
  /** ids of the checks that say something about the drawn scores, and can be tried on others */
  searchable: Set<string>;
  /** id of the cell that declares them */
  scores?: string;
}

const cache = new Map<string, { text: string; chapter: Promise<BuiltChapter> }>();

/** The file of a chapter, from the top of the repository, where every command runs. */
export function chapterFile(id: string): string {
  return `content/chapters/${id}/index.mdx`;
}

/**
 * A chapter with everything that it computes.
 *
 * @param id the folder's name, such as `03-normalise`
 * @throws Error when a check fails, a cell does not end as its author announced, or a mutant leaves a check green
 */
export async function chapterOf(id: string): Promise<BuiltChapter> {
  const text = await readFile(chapterFile(id), 'utf8');
  const cached = cache.get(id);
  if (cached?.text === text) return cached.chapter;
  const chapter = evaluate(text, chapterFile(id));
  cache.set(id, { text, chapter });
  return chapter;
}

async function evaluate(text: string, file: string): Promise<BuiltChapter> {
  const cells = cellsOf(text, file);
  const chapter = await evaluateCells(cells, file);
  const seenRed = await runMutants(cells, await readMutants(), file);
  const survivors = seenRed.filter(({ red }) => !red);
  const problems = [
    ...unexpected(chapter.cells, file),
    ...survivors.map(
      ({ check, mutant, message }) =>
        `${file}: mutant ${mutant.name} leaves check ${check} green: ${message}`,
    ),
  ];
  if (problems.length > 0) throw new Error(`The notebook does not hold.\n${problems.join('\n')}`);
  const drawn = chapter.cells.find(({ source }) => source.seed !== undefined)?.compiled;
  const varying = varyingNames(cells, drawn?.outputs ?? []);
  const searchable = chapter.cells.filter(
    ({ source, compiled }) =>
      source.kind === 'check' &&
      source.cannotFail === undefined &&
      compiled.inputs.some((name) => varying.has(name)),
  );
  return {
    ...chapter,
    seenRed,
    searchable: new Set(searchable.map(({ source }) => source.id)),
    ...(drawn && { scores: drawn.id }),
  };
}
