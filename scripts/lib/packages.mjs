import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, lastLines } from './execute.mjs';
import { Need } from './need.mjs';
import { withoutLocalPackages } from './node.mjs';
import { root } from './root.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * Whether what stands in node_modules is what the lock file asks for. Compares versions and not dates: a clone, an
 * archive or a copied folder gives any date. A package for another platform is optional and may be absent.
 *
 * @param {Lock} wanted     package-lock.json
 * @param {Lock | undefined} installed  node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, installed) {
  if (!installed?.packages) return false;
  const present = installed.packages;
  return Object.entries(wanted.packages ?? {}).every(([path, { version, optional, devOptional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : Boolean(optional || devOptional);
  });
}

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(root, path), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Installs exactly what the lock file names, unless it is there already. */
export async function installPackages() {
  const wanted = readLock('package-lock.json');
  if (!wanted) throw new Need('package-lock.json is missing or damaged; restore it from the repository.');
  if (isInstalled(wanted, readLock('node_modules/.package-lock.json'))) return;
  console.log('Installing packages (a minute or two, only the first time) …');
  const { status, output } = await npmCi('--include=dev', '--include=optional');
  if (status === 127) throw new Need(`npm is missing (${output}); install Node with npm and try again.`);
  if (status === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTCACHED|ERR_SOCKET_TIMEOUT/.test(
    output,
  );
  const reason = offline ? 'the package registry cannot be reached from here' : 'npm ci failed';
  throw new Need(`${lastLines(output)}\nThe packages could not be installed: ${reason}.`);
}

/**
 * Installs what a folder's own lock file names into that folder, unless it is there already.
 *
 * @param {string} folder  from the top of the repository
 * @param {string} saying  what is said before
 * @returns {Promise<string | undefined>} npm's last words, when it could not
 */
export async function installInFolder(folder, saying) {
  const wanted = readLock(`${folder}/package-lock.json`);
  if (wanted && isInstalled(wanted, readLock(`${folder}/node_modules/.package-lock.json`))) return undefined;
  console.log(saying);
  const { status, output } = await npmCi('--prefix', join(root, folder), '--ignore-scripts');
  return status === 0 ? undefined : lastLines(output);
}

/** @param {...string} flags */
function npmCi(...flags) {
  // On Windows npm is a .cmd file, which only a shell can start. Elsewhere the system's own Node runs npm, because
  // npm removes node_modules, and with it the Node that lives there, before it installs.
  const shell = process.platform === 'win32';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return execute('npm', ['ci', ...flags, ...quiet], { env: withoutLocalPackages(), shell });
}
