import { accessSync, constants, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { execute } from './execute.mjs';
import { Need } from './need.mjs';

const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'];
const macApps = ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'];

/**
 * The files where a Chromium or Chrome usually is, best first. Snaps come last: they cannot see all of the file system.
 *
 * @param {{ platform?: string, env?: NodeJS.ProcessEnv, home?: string }} [machine]
 * @returns {string[]}
 */
export function usualPlaces({ platform = process.platform, env = process.env, home = homedir() } = {}) {
  if (platform === 'darwin') {
    return ['/Applications', join(home, 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, app)),
    );
  }
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder,
    );
    return roots.flatMap((folder) =>
      ['Google\\Chrome', 'Chromium'].map((product) => `${folder}\\${product}\\Application\\chrome.exe`),
    );
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
 * A browser for the tests: CHROME_PATH when it is set, else one found on this machine.
 *
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string | undefined>}
 * @throws {Need} when CHROME_PATH names nothing that starts
 */
export async function findBrowser(env = process.env) {
  const named = env['CHROME_PATH'];
  if (named) {
    if (await starts(named)) return named;
    throw new Need(
      `CHROME_PATH is "${named}", which is not a browser that starts; set it to one or unset it.`,
    );
  }
  for (const place of usualPlaces({ env })) if (await starts(place)) return place;
  return undefined;
}

/** Ubuntu's chromium-browser can be a script that only says "install the snap": so ask for the version. @param {string} place */
async function starts(place) {
  try {
    accessSync(place, constants.X_OK);
  } catch {
    return false;
  }
  if (process.platform !== 'linux') return true; // chrome.exe opens a window when it is asked for its version
  const { status, output } = await execute(place, ['--version']);
  return status === 0 && /\d+\.\d+/.test(output);
}
