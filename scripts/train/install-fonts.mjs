import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execute, lastLines } from '../lib/execute.mjs';
import { Need } from '../lib/need.mjs';
import { withoutLocalPackages } from '../lib/node.mjs';
import { isInstalled } from '../lib/packages.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** @param {string} name */
const read = (name) => {
  try {
    return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
};

/** Installs the fonts into scripts/train/node_modules, unless they are there. Only the drawing step needs them. */
export async function installFonts() {
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))) return;
  console.log('Installing the fonts (100 MB, only the first time) …');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output } = await execute('npm', ['ci', '--prefix', folder, ...flags], {
    env: withoutLocalPackages(),
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Need(`${lastLines(output)}\nThe fonts could not be installed.`);
}
