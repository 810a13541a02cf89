import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { execute, lastLines } from '../lib/execute.mjs';
import { Need } from '../lib/need.mjs';
import { root } from '../lib/root.mjs';

/** What the locked NumPy, SciPy and JAX ask for. */
const oldest = [3, 11];

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(root, '.venv-reference');
const inFolder =
  process.platform === 'win32' ? join(folder, 'Scripts', 'python.exe') : join(folder, 'bin', 'python');
const locks = ['requirements.txt', 'torch.txt'].map((name) => join(here, name));

/**
 * A Python with exactly the locked packages. It is made in a folder that ignores itself, once for each state of the
 * lock; a folder whose installation was cut short has no stamp and is made again.
 *
 * @returns {Promise<string>} the path of its interpreter
 * @throws {Need} when Python, the registry or the room on the disk is missing
 */
export async function providePython() {
  const { python, version } = await findPython();
  const stamp = join(folder, 'installed.txt');
  const wanted = `${version} ${digest()}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return inFolder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, '.gitignore'), '*\n');
  const [requirements = '', torch = ''] = locks;
  await step(python, ['-m', 'venv', folder]);
  // PyTorch last: alone it would bring newer versions of what it needs.
  await step(inFolder, [...install, '--require-hashes', '-r', requirements]);
  await step(inFolder, [...install, '-r', torch]);
  writeFileSync(stamp, wanted);
  return inFolder;
}

const install = ['-m', 'pip', 'install', '--no-input', '--retries', '2', '--quiet'];

async function findPython() {
  const seen = [];
  for (const python of ['python3.11', 'python3', 'python']) {
    const { status, output } = await execute(python, [
      '-c',
      'import platform; print(platform.python_version())',
    ]);
    const version = output.trim();
    if (status === 0 && isNewEnough(version)) return { python, version };
    if (status === 0) seen.push(version);
  }
  const found = seen.length > 0 ? `this machine has ${seen.join(' and ')}` : 'this machine has no Python';
  throw new Need(`The references need Python ${oldest.join('.')} or newer; ${found}.`);
}

/** @param {string} version such as "3.11.7" */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === oldest[0] && minor >= (oldest[1] ?? 0);
}

/** @param {string} command @param {string[]} args */
async function step(command, args) {
  const { status, output } = await execute(command, args);
  if (status === 0) return;
  const missing = whatIsMissing(output);
  if (missing) throw new Need(missing);
  throw new Error(`${[command, ...args].join(' ')} failed:\n${lastLines(output, 20)}`);
}

/**
 * What this machine lacks, as a sentence, when that is why an installation failed. A wrong hash or a version that does
 * not exist is a mistake in the lock, not a lack.
 *
 * @param {string} output of `python -m venv` or `pip install`
 */
export function whatIsMissing(output) {
  if (/ensurepip is not available/.test(output)) {
    return 'The references need the module venv of Python; on Debian it is in the package python3-venv.';
  }
  if (/No space left on device/.test(output)) {
    return 'The references need 1.7 GB of room on the disk for their Python packages.';
  }
  if (
    /NewConnectionError|ConnectTimeout|NameResolutionError|ProxyError|ReadTimeout|\(from versions: none\)/.test(
      output,
    )
  ) {
    return 'The references need a registry of Python packages, and pip could not reach one.';
  }
  return undefined;
}

function digest() {
  const hash = createHash('sha256');
  for (const lock of locks) hash.update(readFileSync(lock));
  return hash.digest('hex');
}
