import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseOwnScores, readOwnScores, watchOwnScores, writeOwnScores } from './own-scores.ts';

const key = 'softmax:own-scores';
const mine = { logits: [0.1 + 0.2, -17.23, 5e-324, 1e300, 0, 1, 2, 3, 4, 5], drawing: 'your drawing' };
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  });
});
afterEach(() => vi.unstubAllGlobals());

test('what was written is read again, to the last bit, as a versioned value', () => {
  expect(readOwnScores()).toBeUndefined();
  expect(writeOwnScores(mine)).toBe('written');
  expect(readOwnScores()).toEqual(mine);
  expect(JSON.parse(stored.get(key)!)).toEqual({ version: 1, ...mine });
});

test('nothing is left once they are taken back', () => {
  writeOwnScores(mine);
  expect(writeOwnScores(undefined)).toBe('written');
  expect(stored.size).toBe(0);
});

test.each([
  ['', 'no JSON'],
  ['null', 'nothing'],
  ['7', 'a number'],
  [JSON.stringify({ ...mine, version: 2 }), 'another version'],
  [JSON.stringify({ version: 1, logits: mine.logits }), 'no drawing'],
  [JSON.stringify({ version: 1, ...mine, logits: [1, 2] }), 'two logits'],
  [JSON.stringify({ version: 1, ...mine, logits: [...mine.logits.slice(1), null] }), 'a hole'],
  [JSON.stringify({ version: 1, ...mine, logits: [...mine.logits.slice(1), '1'] }), 'a text'],
  [JSON.stringify({ version: 1, ...mine, drawing: 'a'.repeat(61) }), 'a long drawing'],
])('%j counts as none: %s', (raw) => {
  stored.set(key, raw);
  expect(readOwnScores()).toBeUndefined();
  expect(writeOwnScores(mine)).toBe('written');
  expect(readOwnScores()).toEqual(mine);
});

test('full storage is told from refused storage, and neither is an error', () => {
  for (const [name, status] of [
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'refused'],
  ] as const) {
    const fail = () => {
      throw new DOMException('no', name);
    };
    vi.stubGlobal('localStorage', { getItem: fail, setItem: fail, removeItem: fail });
    expect(writeOwnScores(mine)).toBe(status);
    expect(readOwnScores()).toBeUndefined();
  }
});

test('a change in another tab is told, and so is one that cleared everything, until nobody listens', () => {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  const heard: unknown[] = [];
  const send = (name: string | null, newValue: string | null) =>
    target.dispatchEvent(Object.assign(new Event('storage'), { key: name, newValue }));
  const end = watchOwnScores((own) => heard.push(own?.drawing));
  send(key, JSON.stringify({ version: 1, ...mine }));
  send('softmax:theme', 'dark');
  send(key, 'broken');
  send(null, null);
  end();
  send(key, null);
  expect(heard).toEqual(['your drawing', undefined, undefined]);
});

test('a value from storage is only taken with ten finite numbers', () => {
  expect(parseOwnScores('{"version":1,"drawing":"","logits":[1e999,0,0,0,0,0,0,0,0,0]}')).toBeUndefined();
});
