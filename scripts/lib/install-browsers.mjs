import { readFileSync } from 'node:fs';
import { engineNames, engines, findBrowser } from './browsers.mjs';
import { execute, lastLines } from './execute.mjs';
import { Need } from './need.mjs';

/** @typedef {import('./browsers.mjs').Engine} Engine */

/** @type {Record<Engine, string>} */
const advice = {
  chromium: 'install Google Chrome or Chromium, or set CHROME_PATH to the one you have, and try again.',
  firefox: 'install Firefox from mozilla.org, or set FIREFOX_PATH to the one you have, and try again.',
  webkit:
    'install WebKitGTK’s WebKitWebDriver and MiniBrowser, and Xvfb, as Linux has them, or set WEBKIT_DRIVER_PATH to the driver you have, and try again.',
};

/** @param {Engine} engine @param {string} why */
const missing = (engine, why) => `${engines[engine].title} is missing for the tests${why}: ${advice[engine]}`;

/**
 * What can be done on this machine about missing browsers: with which prefix apt-get fetches which packages, and what is
 * to be said of the engines that it can't fetch.
 *
 * @param {Engine[]} engines  those that were not found
 * @param {object} machine
 * @param {string} machine.osRelease  text of /etc/os-release; empty where there is none, as on macOS
 * @param {boolean} machine.isRoot
 * @param {boolean} machine.canSudo   sudo answers without asking for a password
 * @returns {{ prefix: string[], fetch: Engine[], refused: Partial<Record<Engine, string>> }}
 */
export function planInstall(engines, { osRelease, isRoot, canSudo }) {
  const isUbuntu = /^ID="?ubuntu"?$/m.test(osRelease);
  const hasApt = /^ID(_LIKE)?="?.*\bdebian\b/m.test(osRelease);
  /** @type {Engine[]} */
  const fetch = [];
  /** @type {Partial<Record<Engine, string>>} */
  const refused = {};
  for (const engine of engines) {
    if (isUbuntu && engine !== 'webkit') refused[engine] = missing(engine, ' (Ubuntu has it only as a snap)');
    else if (!hasApt) refused[engine] = missing(engine, '');
    else if (!isRoot && !canSudo)
      refused[engine] = missing(engine, ' (apt-get could fetch it, but not without a password)');
    else fetch.push(engine);
  }
  return { prefix: isRoot ? [] : ['sudo', '-n'], fetch, refused };
}

/**
 * Finds each engine, or fetches Debian's.
 *
 * @param {Engine[]} [wanted]
 * @returns {Promise<Partial<Record<Engine, string | Need>>>}  the file of each wanted engine, or why there is none
 */
export async function provideBrowsers(wanted = engineNames) {
  const found = await find(wanted);
  const absent = wanted.filter((engine) => found[engine] === undefined);
  if (absent.length === 0) return /** @type {Partial<Record<Engine, string | Need>>} */ (found);
  const { prefix, fetch, refused } = planInstall(absent, {
    osRelease: readOsRelease(),
    isRoot: process.getuid?.() === 0,
    canSudo: (await execute('sudo', ['-n', 'true'])).status === 0,
  });
  const problem = fetch.length > 0 ? await install(prefix, fetch) : undefined;
  const fetched = problem ? {} : await find(fetch);
  for (const engine of absent) {
    const why = problem ?? ', although apt-get installed it';
    found[engine] = fetched[engine] ?? new Need(refused[engine] ?? missing(engine, why));
  }
  return /** @type {Partial<Record<Engine, string | Need>>} */ (found);
}

/** @param {Engine[]} engines @returns {Promise<Partial<Record<Engine, string | Need | undefined>>>} */
async function find(engines) {
  const search = async (/** @type {Engine} */ engine) => [
    engine,
    await findBrowser(engine).catch((error) => {
      if (error instanceof Need) return error;
      throw error;
    }),
  ];
  return Object.fromEntries(await Promise.all(engines.map(search)));
}

/** @param {string[]} prefix @param {Engine[]} missing @returns {Promise<string | undefined>} what went wrong */
async function install(prefix, missing) {
  const titles = new Intl.ListFormat('en-GB').format(missing.map((engine) => engines[engine].title));
  console.log(`Installing ${titles} with apt-get (only the first time) …`);
  const packages = missing.flatMap((engine) => engines[engine].packages);
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const command = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const { status, output } = await execute(command[0] ?? 'env', command.slice(1));
    if (status === 0) continue;
    console.log(lastLines(output));
    return ` (apt-get ${args[0]} failed, as it says above)`;
  }
  return undefined;
}

function readOsRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}
