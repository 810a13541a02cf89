import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  emptyRecord,
  mergeRecords,
  progressOf,
  readRecord,
  readRecords,
  watchRecords,
  writeRecord,
  type ExerciseRecord,
} from './exercises.ts';
import { storageOf } from './fixtures/storage-of.ts';
import { hasRecords } from './has-records.ts';

const started: ExerciseRecord = {
  hash: 'h1',
  steps: ['a'],
  tries: 2,
  hints: 1,
  solution: false,
  at: 100,
};
const solved: ExerciseRecord = { ...started, steps: ['a', 'b'], solved: 90 };
const key = 'softmax:exercise:share-the-cake';
let entries: Record<string, string>;

beforeEach(() => {
  entries = {};
  vi.stubGlobal('localStorage', storageOf(entries));
});
afterEach(() => vi.unstubAllGlobals());

test('what was written is read again, under a key of the exercise’s own', () => {
  expect(writeRecord('share-the-cake', solved)).toBe('written');
  expect(Object.keys(entries)).toEqual([key]);
  expect(JSON.parse(entries[key] ?? '')).toEqual({ version: 1, ...solved });
  expect(readRecord('share-the-cake')).toEqual(solved);
  expect(readRecords()).toEqual({ records: new Map([['share-the-cake', solved]]), unread: [] });
});

test('an exercise of another name has nothing of it, even where one name begins the other', () => {
  writeRecord('share-the-cake', solved);
  expect(readRecord('share')).toBeUndefined();
  expect(readRecord('share-the-cake-again')).toBeUndefined();
});

test('a solved exercise that has changed since is not solved, and says that it changed', () => {
  expect(progressOf(undefined, 'h1')).toBe('new');
  expect(progressOf(started, 'h1')).toBe('started');
  expect(progressOf(solved, 'h1')).toBe('solved');
  expect(progressOf(solved, 'h2')).toBe('changed');
  expect(progressOf(started, 'h2')).toBe('changed');
});

test('a record that is taken away leaves nothing', () => {
  writeRecord('share-the-cake', solved);
  expect(writeRecord('share-the-cake', undefined)).toBe('written');
  expect(entries).toEqual({});
});

const raw = (change: object) => JSON.stringify({ version: 1, ...solved, ...change });
test.each([
  '',
  '{',
  'null',
  '7',
  '[]',
  raw({ version: 2 }),
  raw({ hash: 1 }),
  raw({ steps: 'ab' }),
  raw({ steps: [1] }),
  raw({ tries: -1 }),
  raw({ hints: 1.5 }),
  raw({ solution: 'yes' }),
  raw({ at: 'today' }),
  raw({ solved: true }),
])('a value that cannot be read is no tick, and moves aside before its place is used: %s', (unreadable) => {
  entries[key] = unreadable;
  expect(readRecord('share-the-cake')).toBeUndefined();
  expect(readRecords()).toEqual({ records: new Map(), unread: ['share-the-cake'] });
  expect(writeRecord('share-the-cake', undefined)).toBe('written');
  expect(entries).toEqual({ [key]: unreadable });
  expect(writeRecord('share-the-cake', started)).toBe('written');
  expect(entries['softmax:aside:exercise:share-the-cake']).toBe(unreadable);
  expect(readRecord('share-the-cake')).toEqual(started);
});

test('full storage is told from refused storage, and neither is an error', () => {
  for (const [name, status] of [
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'refused'],
  ] as const) {
    const refuse = () => {
      throw new DOMException('no', name);
    };
    vi.stubGlobal('localStorage', new Proxy({}, { get: () => refuse, ownKeys: refuse }));
    expect(writeRecord('share-the-cake', solved)).toBe(status);
    expect(readRecord('share-the-cake')).toBeUndefined();
    expect(readRecords()).toEqual({ records: new Map(), unread: [] });
  }
});

test('two records of one exercise keep everything that was done, whichever comes first', () => {
  const other: ExerciseRecord = {
    hash: 'h1',
    steps: ['c'],
    tries: 5,
    hints: 0,
    solution: true,
    solved: 300,
    at: 400,
  };
  const both = {
    hash: 'h1',
    steps: ['a', 'b', 'c'],
    tries: 5,
    hints: 1,
    solution: true,
    solved: 90,
    at: 400,
  };
  expect(mergeRecords(solved, other)).toEqual(both);
  expect(mergeRecords(other, solved)).toEqual(both);
  expect(mergeRecords(started, emptyRecord('h1'))).toEqual(started);
});

test('a tick never goes from one version of an exercise to another: the one worked on last counts', () => {
  const later = { ...started, hash: 'h2', at: 200 };
  expect(mergeRecords(solved, later)).toEqual(later);
  expect(mergeRecords(later, solved)).toEqual(later);
});

test('what another tab does is told with the exercise, until nobody listens', () => {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  const heard: unknown[] = [];
  const send = (name: string | null) =>
    target.dispatchEvent(Object.assign(new Event('storage'), { key: name }));
  const end = watchRecords((name) => heard.push(name));
  send(key);
  send('softmax:edit:exercise-share-the-cake:answer');
  send(null);
  end();
  send(key);
  expect(heard).toEqual(['share-the-cake', undefined]);
});

test('every chapter can ask whether there is anything, and refused storage holds nothing', () => {
  expect(hasRecords()).toBe(false);
  writeRecord('share-the-cake', started);
  expect(hasRecords()).toBe(true);
  vi.stubGlobal(
    'localStorage',
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new DOMException('no', 'SecurityError');
        },
      },
    ),
  );
  expect(hasRecords()).toBe(false);
});
