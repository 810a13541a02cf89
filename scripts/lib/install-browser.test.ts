import { describe, expect, test } from 'vitest';
import { planInstall } from './install-browser.mjs';

const debian = 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n';
const machine = { osRelease: debian, isRoot: false, canSudo: false };

describe('planInstall', () => {
  test('uses apt-get as root on Debian', () => {
    expect(planInstall({ ...machine, isRoot: true })).toEqual({ prefix: [] });
  });
  test('uses sudo where it asks for no password', () => {
    expect(planInstall({ ...machine, canSudo: true })).toEqual({ prefix: ['sudo', '-n'] });
  });
  test('knows Debian’s relatives', () => {
    const osRelease = 'ID=raspbian\nID_LIKE=debian\n';
    expect(planInstall({ ...machine, osRelease, isRoot: true })).toEqual({ prefix: [] });
  });
  test.each([
    ['a user who may not install', machine, 'not without a password'],
    [
      'Ubuntu, whose Chromium is a snap',
      { ...machine, osRelease: 'ID=ubuntu\nID_LIKE=debian\n', isRoot: true },
      'snap',
    ],
    ['another Linux', { ...machine, osRelease: 'ID=fedora\n', isRoot: true }, 'is missing: install'],
    ['macOS', { ...machine, osRelease: '' }, 'is missing: install'],
  ])('says in one sentence what is missing to %s', (_, given, part) => {
    const plan = planInstall(given);
    if (!('missing' in plan)) throw new Error('it found a way');
    expect(plan.missing).toContain(part);
    expect(plan.missing).toMatch(/^A browser for the tests is missing.*CHROME_PATH.*try again\.$/);
  });
});
