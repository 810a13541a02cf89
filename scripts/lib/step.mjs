import { readFileSync } from 'node:fs';
import { execute } from './execute.mjs';
import { honest } from './tally.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */
/** @typedef {{ file: string, tally: (report: any) => Tally, lines?: (report: any) => string[] }} Report `lines` are always shown */

/**
 * Runs one part of the tests. One that goes well is a line; one that does not shows what it said first.
 *
 * @param {string} title
 * @param {{ node: string, env: NodeJS.ProcessEnv }} machine
 * @param {string[]} args  for Node
 * @param {Report} [report]  without one, the step is one test: its exit status
 * @returns {Promise<Tally>}
 */
export async function step(title, { node, env }, args, report) {
  const began = performance.now();
  const { status, output } = await execute(node, args, { env });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const said = report && read(report.file);
  const counted = report ? said && report.tally(said) : { passed: status === 0 ? 1 : 0, failed: 0 };
  const { passed, failed } = honest(counted, status);
  if (failed > 0) console.log(output.trimEnd());
  for (const line of (said && report?.lines?.(said)) ?? []) console.log(line);
  console.log(`${failed > 0 ? '✗' : '✓'} ${title}: ${passed} of ${passed + failed} (${seconds} s)`);
  return { passed, failed };
}

/** @param {string} file */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // the runner died before it wrote its report; its output says why
  }
}
