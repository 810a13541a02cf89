import type { Page } from '@playwright/test';
import { keys, type Key, type KeyAction } from '../src/editor/keys.ts';
import { expect, happened, listen, openOn, showError, test, textOf } from './support/editor-page.ts';

/** What a key does to `one`, `two!` with the cursor at the end, the last sign just typed and an error in the first line. */
interface Effect {
  /** pressed before */
  first?: string;
  shows: (page: Page, heard: string[]) => void | Promise<void>;
}

const text = (expected: string) => async (page: Page) => expect(await textOf(page)).toBe(expected);
const event = (expected: string) => async (page: Page) => expect(await happened(page)).toEqual([expected]);

const ofBoth: Record<KeyAction<'editing'>, Effect> = {
  run: { shows: event('run') },
  leave: { shows: event('leave') },
  help: { shows: event('help') },
  toError: { shows: (_, heard) => expect(heard).toEqual(['Line 1, column 2: m']) },
  undo: { shows: text('one\ntwo') },
  redo: { first: 'ControlOrMeta+z', shows: text('one\ntwo!') },
};
const ofEditor: Record<KeyAction<'editor'>, Effect> = {
  names: { shows: (page) => expect(page.getByRole('listbox')).toBeVisible() },
  indent: { shows: text('one\n  two!') },
  outdent: { first: 'Tab', shows: text('one\ntwo!') },
  comment: { shows: text('one\n// two!') },
  lineUp: { shows: text('two!\none') },
  lineDown: { first: 'ArrowUp', shows: text('two!\none') },
};

const written = (key: string) =>
  key
    .replaceAll('-', '+')
    .replace('Mod', 'ControlOrMeta')
    .replace('Ctrl', 'Control')
    .replace(/Shift\+[a-z]$/, (letter) => letter.toUpperCase().replace('SHIFT', 'Shift'));

for (const [kind, effects] of [
  ['editor', { ...ofBoth, ...ofEditor }],
  ['plain text field', ofBoth],
] as const) {
  const rows: Record<string, Key> = { ...keys.editing, ...keys.editor };
  for (const [action, { first, shows }] of Object.entries<Effect>(effects)) {
    for (const key of rows[action]!.keys) {
      test(`in the ${kind}, ${key} does what the sheet says: ${action}`, async ({ page, content }) => {
        await openOn(page, 'one\ntwo', { plain: kind !== 'editor' });
        await content.focus();
        await page.keyboard.press('ControlOrMeta+End');
        await page.keyboard.type('!');
        await showError(page, { line: 1, column: 2, message: 'm' });
        if (first) await page.keyboard.press(first);
        await happened(page);
        const heard = await listen(page);
        const before = await textOf(page);
        await page.keyboard.press(written(key));
        await shows(page, await heard());
        if (first && action !== 'lineDown') expect(before).not.toBe(await textOf(page));
      });
    }
  }
}

test('in the list of names the arrows choose, Enter puts in, and Escape closes before it leaves', async ({
  page,
  content,
}) => {
  await openOn(page, '');
  await content.focus();
  await page.keyboard.type('sof');
  const chosen = page.getByRole('option', { selected: true });
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.waitForTimeout(100); // CodeMirror takes keys for the list once a reader can have seen it, after 75 ms
  await page.keyboard.press(keys.list.next.keys[0]);
  await expect(chosen).toContainText('softmax(');
  await page.keyboard.press(keys.list.next.keys[0]);
  await expect(chosen).toContainText('softmaxNaive');
  await page.keyboard.press(keys.list.previous.keys[0]);
  await expect(chosen).toContainText('softmax(');
  await page.keyboard.press(keys.list.accept.keys[0]);
  expect(await textOf(page)).toBe('softmax');
  await page.keyboard.press('Control+Space');
  await expect(page.getByRole('listbox')).toBeVisible();
  await happened(page);
  await page.keyboard.press(keys.list.close.keys[0]);
  await expect(page.getByRole('listbox')).toBeHidden();
  expect(await happened(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await happened(page)).toEqual(['leave']);
});
