/**
 * `npm run grade -- NAME answer.ts [--seed N] [--json]`: the verdict of the page, at a desk. Without arguments it lists the
 * exercises.
 *
 * Exit status 0: solved, 1: not solved, 2: there is nothing to grade (no such exercise or file, or an answer that can't be
 * tried).
 */
import { fileURLToPath } from 'node:url';
import { run } from './lib/need.mjs';
import { runTypeScript } from './lib/run-typescript.mjs';

await run(() =>
  runTypeScript(fileURLToPath(new URL('lib/exercises/grade.ts', import.meta.url)), process.argv.slice(2)),
);
