import { gzipSync } from 'node:zlib';
import { cell, part, run } from '../support/notebook.ts';
import { expect, test } from '../support/test.ts';

const chapter = 'chapters/normalise/';
const budget = 25_000; // bytes of compressed JavaScript before the reader does anything

test.use({ quiet: false }); // the browser reports every request that fails

test('what shows saved edits fits, with the rest of the page, into 25 kB of JavaScript', async ({ page }) => {
  // what runs cells is another matter
  await page.route(/notebook-controls/, (route) => route.abort());
  await page.goto(chapter, { waitUntil: 'networkidle' });
  await page.evaluate(() => {
    const edit = { version: 1, base: '0000000000000000', code: 'const step2 = [1];' };
    localStorage.setItem('softmax:edit:normalise:step2', JSON.stringify(edit));
  });
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (/\.m?js(\?|$)/.test(response.url())) bodies.push(response.body());
  });
  await page.reload({ waitUntil: 'networkidle' });
  await expect(cell(page, 'step2')).toHaveAttribute('data-edited');
  const inline = await page.locator('script:not([src], [type="application/json"])').allTextContents();
  const sizes = [...(await Promise.all(bodies)), ...inline].map((code) => gzipSync(code).length);
  const sum = sizes.reduce((total, size) => total + size, 0);
  test.info().annotations.push({ type: 'JavaScript', description: `${sum} bytes gzip` });
  expect(sum).toBeGreaterThan(5000);
  expect(sum).toBeLessThan(budget);
});

test.describe('without a connection', () => {
  test('Run says that a part could not be loaded, and works when pressed again with one', async ({
    page,
  }) => {
    await page.route(/notebook-controls/, (route) => route.abort());
    await page.goto(chapter);
    const step2 = cell(page, 'step2');
    await part(step2, 'run').click();
    const note = page.locator('[data-part="unloaded"]');
    await expect(note).toBeVisible();
    await expect(part(step2, 'status')).toHaveText('could not be loaded; try again');
    await expect(page.locator('[data-part="announcement"]')).toContainText('could not be loaded');
    await page.unroute(/notebook-controls/);
    await run(step2);
    await expect(step2).toHaveAttribute('data-state', 'fresh');
    await expect(note).toBeHidden();
  });

  test('an editor that could not be loaded is tried again too', async ({ page }) => {
    await page.route(/open-editor/, (route) => route.abort());
    await page.goto(chapter);
    const step2 = cell(page, 'step2');
    await part(step2, 'edit').click();
    await expect(page.locator('[data-part="unloaded"]')).toBeVisible();
    await expect(step2.locator('pre')).toBeVisible();
    await page.unroute(/open-editor/);
    await part(step2, 'edit').click();
    await expect(part(step2, 'source').getByRole('textbox')).toBeFocused();
  });
});
