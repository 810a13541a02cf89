/**
 * `npm run zoo -- path/to/file.ts [--json] [--seed N] [--runs N]`: is that a softmax? Without a path: src/softmax itself.
 *
 * The file exports `softmax`, or a default function, from scores to shares. Exit status 0: every law holds; 1: one is broken,
 * or the function did not get to the end; 2: there is no function to judge, or the command was wrong.
 */
import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Need, run } from './lib/need.mjs';
import { findNode } from './lib/node.mjs';
import { root } from './lib/root.mjs';
import { lawLines, verdictLines } from './lib/zoo/report.mjs';
import { runJudge } from './lib/zoo/run-judge.mjs';

/** Something wrong with the command or the file, for which the exit status is 2. */
class Unjudged extends Need {}

function readCommand() {
  const { values, positionals } = read();
  const { json = false } = values;
  const [path = join(root, 'src/softmax/softmax.ts'), second] = positionals;
  if (second !== undefined)
    throw new Unjudged(`zoo judges one file at a time; it got ${positionals.join(' and ')}`);
  const file = resolve(path);
  if (!existsSync(file) || !statSync(file).isFile()) throw new Unjudged(`There is no file ${path}.`);
  return {
    json,
    file: realpathSync(file),
    seed: whole('seed', values.seed ?? '0'),
    runs: whole('runs', values.runs ?? '1000'),
  };
}

function read() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, seed: { type: 'string' }, runs: { type: 'string' } },
    });
  } catch (error) {
    throw new Unjudged(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string} name @param {string} text */
function whole(name, text) {
  const number = Number(text);
  if (/^\d+$/.test(text) && number < 2 ** 31) return number;
  throw new Unjudged(`--${name} takes a whole number from 0 to 2147483647; it is ${text}`);
}

await run(async () => {
  try {
    const { json, file, seed, runs } = readCommand();
    const { node } = await findNode();
    const print = (/** @type {string[]} */ lines) => {
      if (!json) console.log(lines.join('\n'));
    };
    const result = await runJudge(node, file, { seed, runs, onLaw: (law) => print(lawLines(law)) });
    if (json) console.log(JSON.stringify({ file, ...result }, nameNumbers, 2));
    if ('verdict' in result) {
      print(verdictLines(result.verdict));
      process.exitCode = result.verdict.passed ? 0 : 1;
    } else {
      const { loaded, refused, reason } = result.ended;
      process.exitCode = loaded ? 1 : 2;
      print([refused ? `${file} ${reason}.` : `✗ It was stopped: ${reason}.`]);
    }
  } catch (error) {
    if (!(error instanceof Unjudged)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
});

/** JSON has no NaN and no infinities; they become texts. @param {string} _ @param {unknown} value */
function nameNumbers(_, value) {
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
