import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { execute } from './execute.mjs';
import { Need } from './need.mjs';
import { root } from './root.mjs';

/** What Astro 7 and Vitest 5 ask for. */
const oldest = [22, 12];

const localBin = join(root, 'node_modules', '.bin');

/** The environment as it was before npm put this repository's node_modules/.bin in front of PATH. */
export function withoutLocalPackages(env = process.env) {
  const key = pathKey(env);
  const folders = (env[key] ?? '').split(delimiter).filter((folder) => folder !== localBin);
  return { ...env, [key]: folders.join(delimiter) };
}

/** Windows may spell the name `Path`. @param {NodeJS.ProcessEnv} env */
function pathKey(env) {
  return Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
}

/** @param {string} version such as "v24.21.0" */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/**
 * The Node that runs the tools: the one among the packages, else the system's own when it is new enough. Each is
 * started once, because a binary can be there and still not run (a Linux without glibc, say).
 *
 * @returns {Promise<{ node: string, env: NodeJS.ProcessEnv }>} `env` has that Node and the packages' commands in PATH
 */
export async function findNode() {
  const outside = withoutLocalPackages();
  const packaged = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  for (const node of [packaged, process.execPath, 'node']) {
    const { status, output } = await execute(node, ['-p', 'process.version + " " + process.execPath'], {
      env: outside,
    });
    const [version, path] = output.trim().split(' ', 2);
    if (status !== 0 || !version || !path || !isNewEnough(version)) continue;
    const key = pathKey(outside);
    return {
      node: path,
      env: { ...outside, [key]: [dirname(path), localBin, outside[key]].join(delimiter) },
    };
  }
  throw new Need(
    `Node ${oldest.join('.')} or newer is missing: this machine has ${process.version}, and no package brings a newer ` +
      `one to ${process.platform} ${process.arch}; install it from https://nodejs.org and try again.`,
  );
}

/**
 * The JavaScript file behind a package's command, to be started with a chosen Node.
 *
 * @param {string} name of the package, e.g. 'vitest'
 * @param {string} [command] when it differs from the package's name
 */
export function commandFile(name, command = name) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}
