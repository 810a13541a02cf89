import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execute } from './execute.mjs';
import { Need } from './need.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

/**
 * The browsers of the tests. `variable` names one in the environment; `names` are looked for in PATH, `macApps` among the
 * applications of macOS and `products` among the programs of Windows; `packages` are Debian's.
 *
 * @type {Record<Engine, { title: string, variable: string, names: string[], macApps: string[], products: string[], packages: string[] }>}
 */
export const engines = {
  chromium: {
    title: 'Chromium',
    variable: 'CHROME_PATH',
    names: ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'],
    macApps: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    products: ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'],
    packages: ['chromium'],
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    macApps: ['Firefox.app/Contents/MacOS/firefox'],
    products: ['Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr'],
  },
  // not Safari, whose driver shows its windows and wants to be allowed by hand
  webkit: {
    title: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    macApps: [],
    products: [],
    packages: ['webkit2gtk-driver', 'xvfb'],
  },
};

export const engineNames = /** @type {Engine[]} */ (Object.keys(engines));

/**
 * The files where a browser usually is, best first. Snaps come last: they cannot see all of the file system.
 *
 * @param {Engine} engine
 * @param {{ platform?: string, env?: NodeJS.ProcessEnv, home?: string }} [machine]
 * @returns {string[]}
 */
export function usualPlaces(
  engine,
  { platform = process.platform, env = process.env, home = homedir() } = {},
) {
  const { names, macApps, products } = engines[engine];
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder,
    );
    return roots.flatMap((folder) => products.map((product) => `${folder}\\${product}`));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places.filter((place) => !isSnap(place)), ...places.filter(isSnap)];
}

/** @param {string} place */
function isSnap(place) {
  try {
    return place.startsWith('/snap/') || realpathSync(place) === '/usr/bin/snap';
  } catch {
    return false;
  }
}

/**
 * A browser for the tests: the one that its variable names when that is set, else one found on this machine. For WebKit
 * it is the driver's file.
 *
 * @param {Engine} engine
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>}
 * @throws {Need} when the variable names nothing that starts
 */
export async function findBrowser(engine, env = process.env) {
  const { variable, title } = engines[engine];
  if (engine === 'webkit' && !(await hasWebkitsCompany(env))) return undefined;
  const named = env[variable];
  if (named) {
    if (await starts(engine, named)) return named;
    const kind = engine === 'webkit' ? 'WebKitWebDriver' : title;
    throw new Need(`${variable} is "${named}", which is no ${kind} that starts; set it to one or unset it.`);
  }
  for (const place of usualPlaces(engine, { env })) if (await starts(engine, place)) return place;
  return undefined;
}

/** WebKitGTK's own small browser, which its driver drives: libraries keep it beside them. @returns {string | undefined} */
export function findMiniBrowser() {
  const folders = ['/usr/lib', '/usr/lib64', '/usr/libexec'].flatMap((folder) => [folder, ...within(folder)]);
  return folders
    .flatMap(within)
    .filter((folder) => /\/webkit2?gtk-[^/]*$/.test(folder))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((file) => existsSync(file));
}

/** @param {string} folder */
function within(folder) {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name));
  } catch {
    return []; // it is not there, or not to be read
  }
}

/** The driver needs a browser and a display. @param {NodeJS.ProcessEnv} env */
async function hasWebkitsCompany(env) {
  return findMiniBrowser() !== undefined && (await execute('Xvfb', ['-help'], { env })).status === 0;
}

/**
 * Ubuntu's chromium-browser can be a script that only says "install the snap": so ask for the version.
 *
 * @param {Engine} engine
 * @param {string} place
 */
async function starts(engine, place) {
  try {
    accessSync(place, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true; // chrome.exe opens a window when it is asked for its version
  if (engine === 'webkit') return (await execute(place, ['--help'])).output.includes('--port');
  const { status, output } = await execute(place, ['--version']);
  return status === 0 && /\d+\.\d+/.test(output);
}
