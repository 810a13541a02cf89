import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** @typedef {{ status: number, output: string }} Result `output` is stdout and stderr in the order they came */

/**
 * Runs a command to its end and keeps what it says, so that a step that goes well can stay quiet.
 *
 * @param {string} command
 * @param {string[]} [args]
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, live?: boolean }} [options]
 *   `live`: also pass the output on as it comes
 * @returns {Promise<Result>} `status` is 127 when the command could not be started, 1 when a signal ended it
 */
export function execute(command, args = [], { env = process.env, shell = false, live = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (live) process.stdout.write(text);
      });
    }
    child.on('error', (error) => resolve({ status: 127, output: error.message }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

/** The last lines of an output, for an error message. @param {string} output @param {number} [count] */
export function lastLines(output, count = 8) {
  return output.trimEnd().split('\n').slice(-count).join('\n');
}
