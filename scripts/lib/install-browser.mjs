import { readFileSync } from 'node:fs';
import { findBrowser } from './browser.mjs';
import { execute, lastLines } from './execute.mjs';
import { Need } from './need.mjs';

const advice = 'install Google Chrome or Chromium, or set CHROME_PATH to the one you have, and try again.';

/**
 * What can be done on this machine about a missing browser: the command prefix for apt-get, or why not.
 *
 * @param {object} machine
 * @param {string} machine.osRelease  text of /etc/os-release; empty where there is none, as on macOS
 * @param {boolean} machine.isRoot
 * @param {boolean} machine.canSudo   sudo answers without asking for a password
 * @returns {{ prefix: string[] } | { missing: string }}
 */
export function planInstall({ osRelease, isRoot, canSudo }) {
  const missing = (/** @type {string} */ why) => ({
    missing: `A browser for the tests is missing${why}: ${advice}`,
  });
  if (/^ID="?ubuntu"?$/m.test(osRelease)) return missing(' (Ubuntu has Chromium only as a snap)');
  if (!/^ID(_LIKE)?="?.*\bdebian\b/m.test(osRelease)) return missing('');
  if (isRoot) return { prefix: [] };
  if (canSudo) return { prefix: ['sudo', '-n'] };
  return missing(' (apt-get could fetch it, but not without a password)');
}

/** Finds a browser, or fetches Debian's. @returns {Promise<string>} @throws {Need} */
export async function provideBrowser() {
  const found = await findBrowser();
  if (found) return found;
  const plan = planInstall({
    osRelease: readOsRelease(),
    isRoot: process.getuid?.() === 0,
    canSudo: (await execute('sudo', ['-n', 'true'])).status === 0,
  });
  if ('missing' in plan) throw new Need(plan.missing);
  console.log('Installing Chromium with apt-get (only the first time) …');
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium'],
  ]) {
    const [command = 'env', ...rest] = [
      ...plan.prefix,
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...args,
    ];
    const { status, output } = await execute(command, rest);
    if (status === 0) continue;
    throw new Need(
      `${lastLines(output)}\nA browser for the tests is missing and apt-get ${args[0]} failed: ${advice}`,
    );
  }
  const installed = await findBrowser();
  if (!installed) throw new Need(`apt-get installed chromium, but it does not start: ${advice}`);
  return installed;
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
