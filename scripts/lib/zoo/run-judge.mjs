import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { root } from '../root.mjs';

/** @typedef {import('../../../src/zoo/verdict.ts').LawVerdict} LawVerdict */
/** @typedef {Omit<import('../../../src/zoo/verdict.ts').Verdict, 'equals'> & { equals: { name: string, what: string }[] }} Verdict */
/** @typedef {{ loaded: boolean, refused: boolean, reason: string }} Ended */

/**
 * Judges a file in a process of its own, whose permissions (`node --permission`) are: to read this repository and the file's
 * folder, and to start threads. It can't write files, start programs, load add-ons or inspect the process. It can use the
 * network and the processor until its time is up, and end itself, which is no verdict.
 *
 * @param {string} node that strips types
 * @param {string} file absolute
 * @param {{ seed: number, runs: number, onLaw: (law: LawVerdict) => void, seconds?: number, turn?: number }} options
 *   `seconds` for everything, `turn` for one turn of calls
 * @returns {Promise<{ verdict: Verdict } | { ended: Ended }>}
 */
export function runJudge(node, file, { seed, runs, onLaw, seconds = 120, turn = 5 }) {
  const allowed = [root, dirname(file)].map((folder) => `--allow-fs-read=${join(folder, '*')}`);
  const judge = join(root, 'scripts/lib/zoo/judge.mjs');
  const child = spawn(node, ['--permission', '--allow-worker', ...allowed, '--no-warnings', judge], {
    cwd: root,
    env: {},
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const word = randomUUID();
  child.stdin.end(
    JSON.stringify({ word, root, file, seed, runs, limits: { seconds: turn, megabytes: 512 } }),
  );

  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors = `${errors}${text}`.slice(-2000)));
  /** @type {{ verdict: Verdict } | { ended: Ended } | undefined} */
  let result;
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (!line.startsWith(word)) continue;
      const message = JSON.parse(line.slice(word.length), readNumber);
      if (message.law) onLaw(message.law);
      else result ??= message;
    }
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      result ??= ending(`everything together took more than ${seconds} seconds`);
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.on('error', (error) => resolve(ending(error.message)));
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      const last = errors.split('\n').findLast((line) => /^\w*Error\b/.test(line));
      const how = `the judging process ended (${status ?? signal}) without a verdict`;
      resolve(result ?? ending(last ? `${how}: ${last}` : how));
    });
  });
}

/** @param {string} reason */
const ending = (reason) => ({ ended: { loaded: true, refused: false, reason } });

/** @param {string} _ @param {any} value */
function readNumber(_, value) {
  const keys = value !== null && typeof value === 'object' ? Object.keys(value) : [];
  return keys.length === 1 && keys[0] === 'number' ? Number(value.number) : value;
}
