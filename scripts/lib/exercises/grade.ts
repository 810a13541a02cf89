import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chapterSlugs } from '../../../src/exercises/build/chapter-slugs.ts';
import { exerciseNames, readExercise } from '../../../src/exercises/build/read-exercise.ts';
import { newSeed } from '../../../src/exercises/new-seed.ts';
import type { ExerciseVerdict } from '../../../src/exercises/types.ts';
import { bundle } from '../../../src/notebook/build/bundled-text.ts';
import { nearName } from '../../../src/notebook/near-name.ts';
import { root } from '../root.mjs';
import { listLines, verdictLines } from './grade-lines.ts';
import { gradeApart } from './grade-apart.ts';

/** Something wrong with the command, for which the exit status is 2. */
class Ungraded extends Error {}

/** npm runs scripts in the repository's folder and keeps the reader's own in INIT_CWD. */
const here = process.env['INIT_CWD'] ?? process.cwd();

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Ungraded)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { name, file, seed, json } = readCommand();
  const names = await exerciseNames(root);
  if (name === undefined) {
    const all = await Promise.all(names.map((each) => readExercise(each, root)));
    console.log(listLines(all, await chapterSlugs(root)).join('\n'));
    return 0;
  }
  if (!names.includes(name)) {
    const near = nearName(name, names);
    const hint = near === undefined ? '' : ` Is it ${near}?`;
    throw new Ungraded(`There is no exercise ${name}.${hint} npm run grade lists them all.`);
  }
  const exercise = await readExercise(name, root);
  if (file === undefined)
    throw new Ungraded(
      `Say which file holds your answer: npm run grade -- ${name} answer.ts. It may begin with this:\n\n${exercise.data.start}`,
    );
  const answer = read(file);
  const gradeText = await bundle(`${root}/src/exercises/worker/grade-prelude.ts`);
  const verdict = await gradeApart(gradeText, exercise.data, answer, seed);
  if (json) console.log(JSON.stringify({ name, file, ...verdict }, nameNumbers, 2));
  else console.log(verdictLines(exercise, file, verdict).join('\n'));
  return statusOf(verdict);
}

function statusOf({ solved, problem }: ExerciseVerdict): number {
  if (problem) return 2;
  return solved ? 0 : 1;
}

function readCommand() {
  const { values, positionals } = parsed();
  const [name, file, third] = positionals;
  if (third !== undefined)
    throw new Ungraded(`grade takes one exercise and one file; it got ${positionals.join(', ')}`);
  const { json = false } = values;
  return { name, file, json, seed: values.seed === undefined ? newSeed() : whole(values.seed) };
}

function parsed() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, seed: { type: 'string' } },
    });
  } catch (error) {
    throw new Ungraded(error instanceof Error ? error.message : String(error));
  }
}

function whole(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number < 2 ** 31) return number;
  throw new Ungraded(`--seed takes a whole number from 0 to 2147483647; it is ${text}`);
}

function read(file: string): string {
  try {
    return readFileSync(resolve(here, file), 'utf8');
  } catch {
    throw new Ungraded(`There is no file ${file}.`);
  }
}

/** JSON has no NaN and no infinities; they become texts. */
function nameNumbers(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
