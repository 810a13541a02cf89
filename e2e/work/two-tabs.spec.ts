import type { Page } from '@playwright/test';
import { cell, part, write } from '../support/notebook.ts';
import { expect, test } from '../support/test.ts';

const chapter = 'chapters/normalise/';
const codeStored = (page: Page, id: string) =>
  page.evaluate(
    (name) => (JSON.parse(localStorage.getItem(name) ?? 'null') as { code?: string } | null)?.code,
    `softmax:edit:normalise:${id}`,
  );
const notice = (page: Page) => page.locator('[data-notice="elsewhere"]');

async function save(page: Page, id: string, code: string): Promise<void> {
  await write(cell(page, id), code);
  await expect.poll(() => codeStored(page, id)).toBe(code);
}

let other: Page;
test.beforeEach(async ({ page, context, baseURL }) => {
  other = await context.newPage();
  await other.goto(`${baseURL}${chapter}`);
  await page.addInitScript(() =>
    addEventListener('storage', (event) => {
      if ('deaf' in globalThis) event.stopImmediatePropagation();
    }),
  );
  await page.goto(chapter);
});

/** Types here and there at the same time, so that neither has heard of the other. */
async function collide(page: Page): Promise<void> {
  await save(page, 'step2', 'const step2 = [0];');
  await expect(cell(other, 'step2').locator('code')).toHaveText('const step2 = [0];');
  // a tab that hears nothing until it writes, as one that the browser had put to sleep
  await page.evaluate(() => Object.assign(globalThis, { deaf: true }));
  await save(other, 'step2', 'const step2 = [1];');
  await write(cell(page, 'step2'), 'const step2 = [2];');
  await expect(notice(page)).toContainText('changed in another tab too');
  expect(await codeStored(page, 'step2')).toBe('const step2 = [1];');
}

test('two cells that are changed in two tabs are both kept', async ({ page }) => {
  await save(page, 'step1', 'const step1 = [1];');
  await save(other, 'step2', 'const step2 = [2];');
  expect(await codeStored(page, 'step1')).toBe('const step1 = [1];');
  await page.reload();
  await expect(cell(page, 'step1').locator('pre code')).toHaveText('const step1 = [1];');
  await expect(cell(page, 'step2').locator('pre code')).toHaveText('const step2 = [2];');
});

test('a tab that holds nothing of its own follows the other one, and runs nothing', async ({ page }) => {
  await write(cell(page, 'scores'), 'const scores = [5];'); // loads what a tab that is worked in has loaded
  await save(other, 'step2', 'const step2 = [1];');
  await expect(cell(page, 'step2').locator('pre code')).toHaveText('const step2 = [1];');
  await expect(cell(page, 'step2')).toHaveAttribute('data-state', 'stale');
  await expect(notice(page)).toHaveCount(0);
});

test('the same cell changed in both: the reader keeps this tab’s text', async ({ page }) => {
  await collide(page);
  await page.locator('[data-choice="mine"]').click();
  await expect(notice(page)).toHaveCount(0);
  await expect.poll(() => codeStored(page, 'step2')).toBe('const step2 = [2];');
});

test('the same cell changed in both: the reader takes the other tab’s text, and can undo that', async ({
  page,
}) => {
  await collide(page);
  await page.locator('[data-choice="compare"]').click();
  await expect(notice(page).getByRole('listitem')).toHaveText([
    /only in the other tab’s: const step2 = \[1\];/,
    /only in yours: const step2 = \[2\];/,
  ]);
  await page.locator('[data-choice="theirs"]').click();
  const editor = part(cell(page, 'step2'), 'source').getByRole('textbox');
  await expect(editor).toHaveText('const step2 = [1];');
  await page.locator('[data-choice="undo"]').click();
  await expect(editor).toHaveText('const step2 = [2];');
  await expect.poll(() => codeStored(page, 'step2')).toBe('const step2 = [2];');
});

test('until the reader chooses, nothing is stored over the other tab’s text', async ({ page }) => {
  await collide(page);
  await write(cell(page, 'step2'), 'const step2 = [3];');
  await page.waitForTimeout(600);
  expect(await codeStored(page, 'step2')).toBe('const step2 = [1];');
  await expect(notice(page)).toHaveCount(1);
});
