import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eraseTypes } from '../../notebook/compile/erase-types.ts';
import { parseCell } from '../../notebook/compile/parse-cell.ts';
import { CellSyntaxError } from '../../notebook/compile/cell-syntax-error.ts';
import { textHash } from '../../progress/text-hash.ts';
import { exerciseSchema, type ExerciseFrontmatter } from '../schema.ts';
import type { ExerciseData } from '../types.ts';
import { compiledChecks } from './compiled-checks.ts';
import { readBody } from './read-body.ts';
import { readWrong, type WrongAnswer } from './read-wrong.ts';

/** An exercise with everything that its author wrote; a page shows the solution when it is asked for. */
export interface Exercise {
  data: ExerciseData;
  frontmatter: ExerciseFrontmatter;
  solution: string;
  /** other right answers by the names of their files */
  alternatives: Map<string, string>;
  wrong: WrongAnswer[];
}

const folderOf = (name: string, top: string) => join(top, 'content/exercises', name);

/** Names of all exercises, in the order of the alphabet. */
export async function exerciseNames(top = '.'): Promise<string[]> {
  const entries = await readdir(join(top, 'content/exercises'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/**
 * Reads one exercise.
 *
 * @param name the folder's name
 * @param top  the repository's top folder, where every command of the site runs
 * @throws Error in a sentence with file and what to write
 */
export async function readExercise(name: string, top = '.'): Promise<Exercise> {
  const folder = folderOf(name, top);
  const shown = `content/exercises/${name}`;
  const read = (file: string) =>
    readFile(join(folder, file), 'utf8').catch(() => {
      throw new Error(`${shown}/${file} is missing`);
    });
  if (!/^[a-z][a-z0-9-]*$/.test(name))
    throw new Error(`${shown}: name the folder in small letters, digits and hyphens`);
  const [mdx, start, solution, checksText] = (await Promise.all(
    ['index.mdx', 'start.ts', 'solution.ts', 'checks.ts'].map(read),
  )) as [string, string, string, string];
  const { frontmatter: written, steps, asked } = readBody(mdx, `${shown}/index.mdx`);
  const frontmatter = parsed(written, `${shown}/index.mdx`);
  const { kind, declares, without, blanks, lines, options, pick, fields } = frontmatter;
  const checks = compiledChecks(checksText, declares, `${shown}/checks.ts`);
  const functions = functionsIn(solution, `${shown}/solution.ts`);
  const wrong = await filesIn(folder, 'wrong');
  return {
    data: {
      ...{ name, kind, declares, without, start, checks, steps },
      functions: declares.filter((declared) => functions.has(declared)),
      ...(blanks && { blanks }),
      ...(lines && { lines }),
      ...(options && { options }),
      ...(pick && { pick }),
      ...(fields && { fields }),
      hash: textHash([JSON.stringify(frontmatter), asked, start, checksText].join('\0')),
    },
    frontmatter,
    solution,
    alternatives: await filesIn(folder, 'alternatives'),
    wrong: [...wrong].map(([file, text]) => readWrong(file, text, steps, `${shown}/wrong/${file}.ts`)),
  };
}

function parsed(written: unknown, file: string): ExerciseFrontmatter {
  const { success, data, error } = exerciseSchema.safeParse(written);
  if (success) return data;
  const issues = error.issues.map(({ path, message }) => `${path.join('.') || 'frontmatter'}: ${message}`);
  throw new Error(`${file}: ${issues.join('; ')}`);
}

async function filesIn(folder: string, inner: string): Promise<Map<string, string>> {
  const files = await readdir(join(folder, inner)).catch(() => []);
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .toSorted()
    .map(
      async (file) => [file.replace(/\.ts$/, ''), await readFile(join(folder, inner, file), 'utf8')] as const,
    );
  return new Map(await Promise.all(texts));
}

/** The names that a text declares as functions, as far as it shows that. */
function functionsIn(code: string, file: string): Set<string> {
  try {
    const js = eraseTypes(code);
    const declared = parseCell(js, code).body.flatMap((statement) => {
      if (statement.type === 'FunctionDeclaration') return [statement.id.name];
      if (statement.type !== 'VariableDeclaration') return [];
      return statement.declarations.flatMap(({ id, init }) =>
        id.type === 'Identifier' && init && /Function/.test(init.type) ? [id.name] : [],
      );
    });
    return new Set(declared);
  } catch (error) {
    if (!(error instanceof CellSyntaxError)) throw error;
    throw new Error(`${file}:${error.place.line}: ${error.message}`);
  }
}
