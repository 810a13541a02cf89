import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execute, lastLines } from '../scripts/lib/execute.mjs';
import { withoutLocalPackages } from '../scripts/lib/node.mjs';
import { isInstalled } from '../scripts/lib/packages.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** @param {string} name */
const read = (name) => {
  try {
    return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
  } catch {
    return undefined;
  }
};

/**
 * Installs the peers into bench/node_modules, unless they are there. They are large and only compared with, so the site
 * does without them. A peer that could not be installed is absent from the table; what is ours is measured all the same.
 */
export async function installPeers() {
  if (isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))) return;
  console.log('Installing the peers (250 MB, only the first time) …');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status, output } = await execute('npm', ['ci', '--prefix', folder, ...flags], {
    env: withoutLocalPackages(),
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    console.log(`${lastLines(output)}\nThe peers could not be installed; they are absent below.`);
}
