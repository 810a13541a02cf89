import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasEdits, readEdits, watchEdits, writeEdit, type Edit } from './edits.ts';
import { storageOf } from './fixtures/storage-of.ts';

const mine: Edit = { base: 'b', code: 'const a = 2;' };
const key = 'softmax:edit:normalise:step1';
let entries: Record<string, string>;

beforeEach(() => {
  entries = {};
  vi.stubGlobal('localStorage', storageOf(entries));
});
afterEach(() => vi.unstubAllGlobals());

const write = (edit: Edit | undefined, expected: string | null = null) =>
  writeEdit('normalise', 'step1', edit, expected);

test('what was written is read again, as a versioned value under a key of its own', () => {
  const written = write(mine);
  expect(entries).toEqual({ [key]: '{"version":1,"base":"b","code":"const a = 2;"}' });
  expect(written).toEqual({ status: 'written', raw: entries[key] });
  expect(readEdits('normalise')).toEqual({
    edits: new Map([['step1', { ...mine, raw: entries[key] }]]),
    unread: [],
  });
  expect(hasEdits('normalise')).toBe(true);
});

test('another scope, and one whose name begins the same, has nothing of it', () => {
  write(mine);
  expect([hasEdits('normal'), hasEdits('scores')]).toEqual([false, false]);
  expect(readEdits('normal').edits.size).toBe(0);
});

test('nothing is left where the edit is taken back', () => {
  write(mine);
  expect(write(undefined, entries[key])).toEqual({ status: 'written', raw: null });
  expect(entries).toEqual({});
  expect(hasEdits('normalise')).toBe(false);
});

test('nothing is written over what another tab has stored in the meantime, and nothing removed', () => {
  const theirs = '{"version":1,"base":"b","code":"theirs"}';
  entries[key] = theirs;
  const elsewhere = { status: 'elsewhere', raw: theirs, edit: { base: 'b', code: 'theirs', raw: theirs } };
  expect(write(mine, null)).toEqual(elsewhere);
  expect(write(mine, '{"version":1,"base":"b","code":"older"}')).toEqual(elsewhere);
  expect(write(undefined, null)).toEqual(elsewhere);
  expect(entries).toEqual({ [key]: theirs });
  expect(write(mine, theirs).status).toBe('written');
});

test('another tab that removed the entry is noticed too', () => {
  expect(write(mine, 'what was there')).toEqual({ status: 'elsewhere', raw: null, edit: undefined });
  expect(entries).toEqual({});
});

test('two tabs that store the same text are of one mind', () => {
  write(mine);
  expect(write(mine, null).status).toBe('written');
});

test.each(['', '{', 'null', '7', '{"version":2,"base":"b","code":"c"}', '{"version":1,"base":"b"}', '[]'])(
  'a value that cannot be read is ignored, and moves aside before its place is used: %j',
  (unreadable) => {
    entries[key] = unreadable;
    expect(readEdits('normalise')).toEqual({ edits: new Map(), unread: ['step1'] });
    write(undefined);
    expect(entries).toEqual({ [key]: unreadable });
    expect(write(mine).status).toBe('written');
    expect(entries['softmax:aside:normalise:step1']).toBe(unreadable);
    expect(readEdits('normalise').edits.get('step1')?.code).toBe(mine.code);
  },
);

test('full storage is told from refused storage, and neither is an error', () => {
  const failing = (name: string) =>
    new Proxy(
      {},
      {
        get: () => () => {
          throw new DOMException('no', name);
        },
        ownKeys() {
          throw new DOMException('no', name);
        },
      },
    );
  for (const [name, status] of [
    ['QuotaExceededError', 'full'],
    ['NS_ERROR_DOM_QUOTA_REACHED', 'full'],
    ['SecurityError', 'refused'],
  ] as const) {
    vi.stubGlobal('localStorage', failing(name));
    expect(write(mine)).toEqual({ status });
    expect(readEdits('normalise')).toEqual({ edits: new Map(), unread: [] });
    expect(hasEdits('normalise')).toBe(false);
  }
});

test('a change in another tab is told with its cell, until nobody listens', () => {
  const target = new EventTarget();
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  const heard: unknown[] = [];
  const send = (key: string | null, newValue: string | null) =>
    target.dispatchEvent(Object.assign(new Event('storage'), { key, newValue, storageArea: null }));
  const end = watchEdits('normalise', (...change) => heard.push(change));
  send(key, 'new');
  send('softmax:edit:scores:step1', 'other scope');
  send('softmax:theme', 'dark');
  send(null, null);
  end();
  send(key, 'late');
  expect(heard).toEqual([
    ['step1', 'new'],
    [undefined, null],
  ]);
});
