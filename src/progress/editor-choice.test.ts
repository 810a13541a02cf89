import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

/** The choices as a page finds them that was opened just now. */
async function newPage() {
  vi.resetModules();
  return import('./editor-choice.ts');
}

test('a choice is no until it is made, and then lasts', async () => {
  const page = await newPage();
  expect(page.plainEditor.get()).toBe(false);
  page.plainEditor.set(true);
  expect(page.plainEditor.get()).toBe(true);
  expect((await newPage()).plainEditor.get()).toBe(true);
});

test('a choice that is taken back leaves nothing stored', async () => {
  const { noQuestionMark } = await newPage();
  noQuestionMark.set(true);
  noQuestionMark.set(false);
  expect(noQuestionMark.get()).toBe(false);
  expect(stored.size).toBe(0);
});

test('the choices do not know of each other', async () => {
  const { noQuestionMark, plainEditor } = await newPage();
  plainEditor.set(true);
  expect(noQuestionMark.get()).toBe(false);
});

test('an unknown stored value is no', async () => {
  stored.set('softmax:plain-editor', 'perhaps');
  expect((await newPage()).plainEditor.get()).toBe(false);
});

test('where storage is refused a choice lasts as long as the page', async () => {
  const refuse = () => {
    throw new Error('The operation is insecure.');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const { plainEditor } = await newPage();
  expect(plainEditor.get()).toBe(false);
  plainEditor.set(true);
  expect(plainEditor.get()).toBe(true);
  plainEditor.set(false);
  expect(plainEditor.get()).toBe(false);
  expect((await newPage()).plainEditor.get()).toBe(false);
});
