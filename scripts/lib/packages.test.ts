import { describe, expect, test } from 'vitest';
import { isInstalled } from './packages.mjs';

const wanted = {
  packages: {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  },
};

describe('isInstalled', () => {
  test('is false when nothing is installed', () => {
    expect(isInstalled(wanted, undefined)).toBe(false);
  });
  test('is true when every version is the one that the lock file names', () => {
    const installed = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };
    expect(isInstalled(wanted, { packages: installed })).toBe(true);
  });
  test('is false when a package is missing', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/b': { version: '2.0.0' } } })).toBe(false);
  });
  test('is false when a version differs', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toBe(false);
  });
  test('lets an optional package be absent, because it may belong to another platform', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });
});
