import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storeTheme, themeKey } from './theme.ts';
import { themeScript } from './theme-script.ts';

const root = { dataset: {} as Record<string, string> };
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  root.dataset = {};
  vi.stubGlobal('document', { documentElement: root });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Runs the text as the page's head does: with nothing of this module in reach. */
const runScript = () => new Function(themeScript)();

test('a stored theme is applied by the script in the head', () => {
  storeTheme('dark');
  runScript();
  expect(root.dataset).toEqual({ theme: 'dark' });
});

test('auto stores nothing and leaves the theme to the system', () => {
  storeTheme('light');
  storeTheme('auto');
  runScript();
  expect(stored.size).toBe(0);
  expect(root.dataset).toEqual({});
});

test('an unknown stored value is ignored', () => {
  stored.set(themeKey, 'sepia');
  runScript();
  expect(root.dataset).toEqual({});
});

test('refused storage is no error', () => {
  const refuse = () => {
    throw new Error('The operation is insecure.');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  expect(() => storeTheme('dark')).not.toThrow();
  expect(runScript).not.toThrow();
});
