import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { fromExactJson } from '../../../src/notebook/exact-json.ts';
import { untried } from '../../../src/exercises/stopped.ts';
import type { ExerciseData, ExerciseVerdict } from '../../../src/exercises/types.ts';
import { root } from '../root.mjs';

/** Longest time for all steps together, in milliseconds; each has its own limit besides. */
const patience = 120_000;

/**
 * Grades an answer in a process of its own, which can read this repository and start a thread, and nothing else: no files are
 * written, no programs started, no code made of texts. Only lines are believed that begin with a word which the answer can't
 * know.
 */
export function gradeApart(
  gradeText: string,
  exercise: ExerciseData,
  answer: string,
  seed: number,
): Promise<ExerciseVerdict> {
  const flags = ['--permission', '--allow-worker', `--allow-fs-read=${join(root, '*')}`];
  const more = ['--disallow-code-generation-from-strings', '--experimental-strip-types', '--no-warnings'];
  const main = join(root, 'scripts/lib/exercises/grade-process.ts');
  const child = spawn(process.execPath, [...flags, ...more, main], {
    ...{ cwd: root, env: {}, stdio: ['pipe', 'pipe', 'pipe'], timeout: patience, killSignal: 'SIGKILL' },
  });
  const word = randomUUID();
  child.stdin.end(JSON.stringify({ word, gradeText, exercise, answer, seed }));
  let [verdict, rest, errors]: [ExerciseVerdict | undefined, string, string] = [undefined, '', ''];
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors = `${errors}${text}`.slice(-2000)));
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    const said = lines.find((line) => line.startsWith(word));
    if (said !== undefined) verdict ??= fromExactJson(said.slice(word.length)) as ExerciseVerdict;
  });
  return new Promise((resolve) => {
    const end = (how: string) => {
      const sentence = `Grading ended without a verdict: ${how}.`;
      resolve(verdict ?? untried(exercise, seed, { kind: 'stopped', sentence }));
    };
    child.on('error', ({ message }) => end(message));
    child.on('close', (status, signal) => {
      const last = errors.split('\n').findLast((line) => /^\w*Error\b/.test(line));
      end(last ?? `its process ended (${status ?? signal})`);
    });
  });
}
