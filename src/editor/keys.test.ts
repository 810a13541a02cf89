import { describe, expect, test } from 'vitest';
import { keyWords } from './key-words.ts';
import { keys, type Key, type KeyPlace } from './keys.ts';
import { matchKey } from './match-key.ts';

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const press = (key: string, held: Partial<typeof none> = {}) => ({ ...none, key, ...held });

describe('keys', () => {
  test.each(Object.keys(keys) as KeyPlace[])('%s gives no key two meanings', (place) => {
    const all = Object.values<Key>(keys[place]).flatMap((row) => [...row.keys, ...(row.mac ?? [])]);
    expect(new Set(all).size).toBe(all.length);
  });

  test('an editor gives no key of both kinds another meaning', () => {
    const both = Object.values<Key>(keys.editing).flatMap((row) => row.keys);
    const own = Object.values<Key>(keys.editor).flatMap((row) => row.keys);
    expect(own.filter((key) => both.includes(key))).toEqual([]);
  });
});

describe('matchKey', () => {
  test.each([
    ['listing', press('Enter'), 'edit'],
    ['listing', press('Enter', { shiftKey: true }), 'run'],
    ['listing', press('Enter', { ctrlKey: true }), 'run'],
    ['listing', press('Enter', { metaKey: true }), 'run'],
    ['page', press('?'), 'help'],
    ['page', press('?', { shiftKey: true }), 'help'],
    ['editing', press('Escape'), 'leave'],
    ['editing', press('F1'), 'help'],
    ['editing', press('F8'), 'toError'],
    ['editing', press('z', { ctrlKey: true }), 'undo'],
    ['editing', press('Z', { ctrlKey: true, shiftKey: true }), 'redo'],
  ] as const)('%s: %o is %s', (place, keyPress, action) => {
    expect(matchKey(place, keyPress)).toBe(action);
  });

  test.each([
    ['another key', 'listing', press('a')],
    ['a key with one more held down', 'listing', press('Enter', { altKey: true })],
    ['a question mark that is a command of the browser', 'page', press('?', { ctrlKey: true })],
    ['a key with one held down too few', 'editing', press('z')],
    ['Enter in a text field', 'editing', press('Enter')],
    ['a key that chooses a letter of another script', 'listing', press('Enter', { isComposing: true })],
  ] as const)('%s is nothing', (_, place, keyPress) => {
    expect(matchKey(place, keyPress)).toBeUndefined();
  });
});

test('keyWords writes keys as keyboards do', () => {
  expect(keyWords({ keys: ['Mod-Shift-z', 'Alt-ArrowUp', '?'], mac: ['Alt-i'], meaning: '' })).toEqual([
    { together: ['Ctrl', 'Shift', 'Z'], onMac: false },
    { together: ['Alt', '↑'], onMac: false },
    { together: ['?'], onMac: false },
    { together: ['Option', 'I'], onMac: true },
  ]);
});
