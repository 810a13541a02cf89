import { spawn } from 'node:child_process';
import { findNode } from './node.mjs';

/**
 * Runs a TypeScript file with the tools' Node, and ends as it does.
 *
 * @param {string} file absolute
 * @param {string[]} args
 */
export async function runTypeScript(file, args) {
  const { node, env } = await findNode();
  // Before 22.18 Node strips types only when asked to.
  const flags = ['--experimental-strip-types', '--disable-warning=ExperimentalWarning'];
  const child = spawn(node, [...flags, file, ...args], { env, stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => child.on('close', (status) => resolve(status ?? 1)));
}
