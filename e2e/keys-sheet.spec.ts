import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { keyWords } from '../src/editor/key-words.ts';
import { keys, type Key } from '../src/editor/keys.ts';
import { cell, part } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

const chapter = 'chapters/normalise/';
const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keys' });
const code = (page: Page, id: string) => part(cell(page, id), 'source').getByRole('textbox');

async function choosePlain(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await page.locator('[data-part="plain-editor"]').check();
  await page.keyboard.press('Escape');
}

test('? opens the sheet, Escape closes it, and the focus is where it was', async ({ page }) => {
  await page.goto(chapter);
  const before = part(cell(page, 'step2'), 'run');
  await before.focus();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  await expect(sheet(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(before).toBeFocused();
});

test('the button Keys opens the same sheet, and gets the focus back', async ({ page }) => {
  await page.goto(chapter);
  const button = page.locator('[data-part="keys"]').first();
  await button.click();
  await sheet(page).getByRole('button', { name: 'Close' }).click();
  await expect(sheet(page)).toBeHidden();
  await expect(button).toBeFocused();
});

test('F1 opens it from the editor, and the cursor is back in the editor afterwards', async ({ page }) => {
  await page.goto(chapter);
  await part(cell(page, 'step2'), 'edit').click();
  await expect(code(page, 'step2')).toBeFocused();
  await page.keyboard.type('a?');
  await expect(sheet(page)).toBeHidden();
  await page.keyboard.press('F1');
  await expect(sheet(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(code(page, 'step2')).toBeFocused();
  await page.keyboard.type('b');
  await expect(code(page, 'step2')).toContainText('a?b');
});

test('the sheet lists every key that is bound, and no other', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('?');
  const listed = await sheet(page)
    .locator('.keys > div')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        keys: [...row.querySelectorAll('.keys-together')].map((keys) =>
          [...keys.querySelectorAll('kbd')].map((key) => key.textContent),
        ),
        meaning: row.querySelector('dd')?.textContent,
      })),
    );
  const rows = Object.values(keys).flatMap((place) => Object.values<Key>(place));
  expect(listed).toEqual(
    rows.map((row) => ({ keys: keyWords(row).map(({ together }) => together), meaning: row.meaning })),
  );
});

test('? is left alone by who chose that, for good, and can be had back', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('?');
  await page.locator('[data-part="no-question-mark"]').check();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeHidden();
  await page.locator('[data-part="keys"]').first().click();
  await page.locator('[data-part="no-question-mark"]').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
});

test('axe has nothing to say about the sheet, light, dark and on a phone', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('?');
  const violations = async () => (await new AxeBuilder({ page }).include('dialog').analyze()).violations;
  expect(await violations(), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(), 'dark').toEqual([]);
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await violations(), 'narrow').toEqual([]);
  expect(await sheet(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
});

test('a plain text field can be chosen before any editor is open, and nothing of CodeMirror is loaded then', async ({
  page,
  server,
}) => {
  await page.goto(chapter);
  await choosePlain(page);
  server.requests.length = 0;
  await part(cell(page, 'step2'), 'edit').click();
  await expect(code(page, 'step2')).toBeFocused();
  expect(await code(page, 'step2').evaluate(({ localName }) => localName)).toBe('textarea');
  const scripts = server.requests.filter((request) => request.endsWith('.js'));
  expect(scripts.filter((request) => request.includes('open-textarea'))).toHaveLength(1);
  expect(scripts.filter((request) => /open-editor|names-in-scope/.test(request))).toEqual([]);
});

test('the choice lasts', async ({ page }) => {
  await page.goto(chapter);
  await choosePlain(page);
  await page.goto('chapters/scores/');
  await page.keyboard.press('?');
  await expect(page.locator('[data-part="plain-editor"]')).toBeChecked();
  await page.locator('[data-part="plain-editor"]').uncheck();
  await page.keyboard.press('Escape');
  await page.goto(chapter);
  await part(cell(page, 'step2'), 'edit').click();
  expect(await code(page, 'step2').evaluate(({ localName }) => localName)).toBe('div');
});

test('where storage is refused the choice holds for the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(chapter);
  await choosePlain(page);
  await part(cell(page, 'step2'), 'edit').click();
  expect(await code(page, 'step2').evaluate(({ localName }) => localName)).toBe('textarea');
});

test('open editors change their kind with text, focus and error, and a cell runs from either', async ({
  page,
}) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  await part(step2, 'edit').click();
  await code(page, 'step2').fill('const step2 = step1;\nnull.shares;');
  await page.keyboard.press('Shift+Enter');
  await expect(step2).toHaveAttribute('data-state', 'failed');
  await page.keyboard.press('F1');
  await page.locator('[data-part="plain-editor"]').check();
  await page.keyboard.press('Escape');
  await expect(step2.locator('textarea')).toBeFocused();
  await expect(code(page, 'step2')).toHaveValue('const step2 = step1;\nnull.shares;');
  await expect(step2.locator('.plain-error')).toContainText('Line 2');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('const step2 = scores;');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(step2).toHaveAttribute('data-state', 'fresh');
  await page.keyboard.press('F1');
  await page.locator('[data-part="plain-editor"]').uncheck();
  await page.keyboard.press('Escape');
  await expect(step2.locator('textarea')).toHaveCount(0);
  await expect(code(page, 'step2')).toBeFocused();
  await expect(code(page, 'step2')).toHaveText('const step2 = scores;');
  await page.keyboard.press('Escape');
  await expect(part(step2, 'run')).toBeFocused();
});
