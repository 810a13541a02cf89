import { describe, expect, test } from 'vitest';
import { engineNames, type Engine } from './browsers.mjs';
import { planInstall } from './install-browsers.mjs';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const ubuntu = 'ID=ubuntu\nID_LIKE=debian\n';
const machine = { osRelease: debian, isRoot: false, canSudo: false };

describe('planInstall', () => {
  test('uses apt-get as root on Debian', () => {
    const plan = planInstall(['chromium', 'webkit'], { ...machine, isRoot: true });
    expect(plan).toEqual({ prefix: [], fetch: ['chromium', 'webkit'], refused: {} });
  });
  test('uses sudo where it asks for no password', () => {
    const plan = planInstall(['firefox'], { ...machine, canSudo: true });
    expect(plan).toEqual({ prefix: ['sudo', '-n'], fetch: ['firefox'], refused: {} });
  });
  test('knows Debian’s relatives', () => {
    const osRelease = 'ID=raspbian\nID_LIKE=debian\n';
    expect(planInstall(engineNames, { ...machine, osRelease, isRoot: true }).fetch).toEqual(engineNames);
  });
  test('fetches on Ubuntu what is no snap there', () => {
    const { fetch, refused } = planInstall(engineNames, { ...machine, osRelease: ubuntu, isRoot: true });
    expect(fetch).toEqual(['webkit']);
    expect(Object.keys(refused)).toEqual(['chromium', 'firefox']);
  });
  test.each<[string, Engine, typeof machine, RegExp]>([
    [
      'a user who may not install',
      'webkit',
      machine,
      /^WebKit .* not without a password\): install .*WEBKIT_DRIVER_PATH/,
    ],
    [
      'Ubuntu',
      'chromium',
      { ...machine, osRelease: ubuntu, isRoot: true },
      /^Chromium .* snap\): .*CHROME_PATH/,
    ],
    [
      'Ubuntu, too',
      'firefox',
      { ...machine, osRelease: ubuntu, isRoot: true },
      /^Firefox .* snap\): .*FIREFOX_PATH/,
    ],
    [
      'another Linux',
      'firefox',
      { ...machine, osRelease: 'ID=fedora\n', isRoot: true },
      /^Firefox .* tests: install/,
    ],
    ['macOS', 'webkit', { ...machine, osRelease: '' }, /^WebKit .* tests: install .*MiniBrowser, and Xvfb/],
  ])('says in one sentence what is missing to %s', (_, engine, given, sentence) => {
    const { fetch, refused } = planInstall([engine], given);
    expect(fetch).toEqual([]);
    expect(refused[engine]).toMatch(sentence);
    expect(refused[engine]).toMatch(/^[^.]* is missing for the tests.*try again\.$/);
  });
});
