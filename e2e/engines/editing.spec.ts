import {
  cellSelector,
  editCell,
  hasFocusIn,
  isEditing,
  numbersOf,
  openEditor,
  outputOf,
  partSelector,
  ranSince,
  runCell,
  stateOf,
  textOf,
  watchRuns,
} from '../support/cells.ts';
import { expect, test } from '../support/engine-test.ts';
import type { Reader } from '../support/reader.ts';

test.beforeEach(({ reader }) => reader.open('chapters/normalise/'));

/** As somebody does who came there with Tab. */
async function focusListing(reader: Reader, id: string): Promise<void> {
  await reader.evaluate(
    (selector) => document.querySelector<HTMLElement>(selector)?.focus(),
    `${cellSelector(id)} pre`,
  );
}

test('the keyboard alone runs a cell, edits it and leaves it', async ({ reader }) => {
  await focusListing(reader, 'scores');
  await watchRuns(reader, 'scores');
  await reader.press('Shift+Enter');
  await ranSince(reader, 'scores');
  await focusListing(reader, 'scores');
  await reader.press('Enter');
  await isEditing(reader, 'scores');
  await reader.press('ControlOrMeta+A');
  await reader.type('const scores = [1, 1, 1, 1];');
  await watchRuns(reader, 'step2');
  await reader.press('Shift+Enter');
  await ranSince(reader, 'step2');
  expect(await numbersOf(reader, 'step2')).toEqual([0.25, 0.25, 0.25, 0.25]);
  await reader.press('Escape');
  expect(await hasFocusIn(reader, partSelector('scores', 'source'))).toBe(false);
  expect(await hasFocusIn(reader, cellSelector('scores'))).toBe(true);
});

test('a click in the code opens the editor, and what is typed makes the cell and its dependents stale', async ({
  reader,
}) => {
  const built = await numbersOf(reader, 'step2');
  await reader.click(`${partSelector('step1', 'source')} pre`);
  await isEditing(reader, 'step1');
  await reader.type(' ');
  for (const id of ['step1', 'step2', 'sum-is-one']) {
    await expect.poll(() => stateOf(reader, id), id).toBe('stale');
  }
  expect(await stateOf(reader, 'scores')).toBe('built');
  expect(await numbersOf(reader, 'step2')).toEqual(built);
});

test('text of several lines is typed as it stands, and Control+Enter runs it', async ({ reader }) => {
  await openEditor(reader, 'scores');
  await reader.press('ControlOrMeta+A');
  await reader.type('const scores = [1, 2];\nif (scores.length > 1) {\nshow("ü \\\\ {a}");\n}');
  await watchRuns(reader, 'scores');
  await reader.press('ControlOrMeta+Enter');
  await ranSince(reader, 'scores');
  expect(await stateOf(reader, 'scores')).toBe('fresh');
  expect(await outputOf(reader, 'scores')).toContain('ü \\ {a}');
});

test('a syntax error is shown at its line and gone with the next run', async ({ reader }) => {
  await editCell(reader, 'step2', 'const step2 = step1.map((e) => e);\nconst = 3;');
  await runCell(reader, 'step2');
  expect(await stateOf(reader, 'step2')).toBe('failed');
  expect(await outputOf(reader, 'step2')).toMatch(/SyntaxError[^]*line 2\b/);
  const marked = () => reader.evaluate(markedLines, partSelector('step2', 'source'));
  expect(await marked()).toEqual(['const = 3;']);
  await editCell(reader, 'step2', 'const step2 = step1.map((e) => e / sum(step1));');
  await runCell(reader, 'step2');
  expect(await stateOf(reader, 'step2')).toBe('fresh');
  expect(await marked()).toEqual([]);
});

function markedLines(selector: string): (string | null)[] {
  const frame = [...document.querySelectorAll(`${selector} *`)].find(({ shadowRoot }) => shadowRoot);
  const lines = frame?.shadowRoot?.querySelectorAll('.cm-errorLine') ?? [];
  return [...lines].map(({ textContent }) => textContent);
}

test('Tab walks through an open editor, forwards and backwards', async ({ reader }) => {
  await openEditor(reader, 'step2');
  const source = partSelector('step2', 'source');
  await reader.press('Tab');
  expect(await hasFocusIn(reader, source)).toBe(false);
  await reader.press('Shift+Tab');
  expect(await hasFocusIn(reader, source)).toBe(true);
  await reader.press('Shift+Tab');
  expect(await hasFocusIn(reader, source)).toBe(false);
});

test('after Escape and a return, Tab lets go of a cell that was written in', async ({ reader }) => {
  await openEditor(reader, 'step2');
  await reader.type(' ');
  await reader.press('Escape');
  expect(await hasFocusIn(reader, partSelector('step2', 'source'))).toBe(false);
  await openEditor(reader, 'step2');
  await reader.press('Tab');
  expect(await hasFocusIn(reader, partSelector('step2', 'source'))).toBe(false);
});

test('undo takes an edit back after a run too, and Reset brings the author’s text and results', async ({
  reader,
}) => {
  const built = await numbersOf(reader, 'scores');
  await openEditor(reader, 'scores');
  const author = await textOf(reader, 'scores');
  await editCell(reader, 'scores', 'const scores = [0, 0];\nscores');
  await runCell(reader, 'scores');
  await openEditor(reader, 'scores');
  await reader.press('ControlOrMeta+Z');
  await expect.poll(() => textOf(reader, 'scores')).toBe(author);
  await editCell(reader, 'scores', 'const scores = [1, 2];\nscores');
  await runCell(reader, 'scores');
  expect(await numbersOf(reader, 'scores')).toEqual([1, 2]);
  await reader.click(partSelector('scores', 'reset'));
  await expect.poll(() => numbersOf(reader, 'scores')).toEqual(built);
  await expect.poll(() => textOf(reader, 'scores')).toBe(author);
});
