/**
 * `npm run exercises [-- NAME …] [--json]`: the proof of every exercise, or of these. Right answers are right, the start is
 * not, each known mistake fails at its step with its own sentence, each step is seen to fail. Exit status 1 when something does
 * not hold.
 */
import { fileURLToPath } from 'node:url';
import { run } from './lib/need.mjs';
import { runTypeScript } from './lib/run-typescript.mjs';

await run(() =>
  runTypeScript(fileURLToPath(new URL('lib/exercises/prove.ts', import.meta.url)), process.argv.slice(2)),
);
