import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { root } from '../scripts/lib/root.mjs';
import { cell, ended, exactNumbers, output, part, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

const chapter = 'chapters/libraries/';
const box = (page: Page) => page.locator('tensorflow-here');
const button = (page: Page) => box(page).getByRole('button', { name: 'Run TensorFlow.js here' });
const status = (page: Page) => box(page).getByRole('status');
const rows = (page: Page) => box(page).locator('tbody tr');

/** The numbers of a column of the result: 1 is TensorFlow.js, 2 is the page, 3 the difference. */
async function column(page: Page, place: 1 | 2 | 3): Promise<number[]> {
  const texts = await rows(page)
    .locator(`:nth-child(${place + 1})`)
    .allInnerTexts();
  return texts.map((text) => Number(text.replace('−', '-')));
}

async function runHere(page: Page): Promise<void> {
  await button(page).click();
  await expect(status(page)).toHaveText(/^TensorFlow\.js [\d.]+ computed/, { timeout: 15_000 });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('one sentence says what would happen, and there is no button to disappoint', async ({ page }) => {
    await page.goto(chapter);
    await expect(box(page)).toContainText('With JavaScript, a button here loads TensorFlow.js');
    await expect(button(page)).toBeHidden();
    await expect(status(page)).toBeHidden();
  });
});

test('the button loads TensorFlow.js and sets its shares beside those of the page', async ({ page }) => {
  await page.goto(chapter);
  const scores = await exactNumbers(output(cell(page, 'scores')));
  const shares = await exactNumbers(output(cell(page, 'notebook-shares')));
  await expect(status(page)).toContainText('what it computes stays in this page');
  await expect(box(page)).not.toContainText('With JavaScript', { useInnerText: true });
  await runHere(page);

  expect(scores.length).toBe(10);
  await expect(rows(page)).toHaveCount(scores.length);
  const [there, here, differences] = [await column(page, 1), await column(page, 2), await column(page, 3)];
  here.forEach((share, item) => expect(share).toBeCloseTo(shares[item]!, 9));
  const largest = Math.max(...differences.map(Math.abs));
  expect(largest).toBeGreaterThan(0);
  expect(largest).toBeLessThan(1e-6);
  there.forEach((share, item) => {
    const rounding = 1.1e-10 + 0.05 * Math.abs(differences[item]!); // ten decimals there, two digits here
    expect(Math.abs(share - here[item]! - differences[item]!)).toBeLessThan(rounding);
  });

  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@tensorflow/tfjs-core/package.json'), 'utf8'),
  ) as { version: string };
  const [digits] = largest.toExponential(1).split('e');
  await expect(status(page)).toHaveText(
    new RegExp(
      `^TensorFlow\\.js ${version} computed 10 shares in float32\\. The largest .* is ${digits}\\s×\\s10⁻`,
    ),
  );
  await expect(box(page)).toContainText('float32, with 24 binary digits');
});

test('nothing of it is loaded before, and then as much as the page says, without code made of text', async ({
  page,
}) => {
  const scripts: { url: string; body: Promise<Buffer> }[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push({ url: response.url(), body: response.body() });
  });
  await page.goto(chapter, { waitUntil: 'networkidle' });
  const before = scripts.splice(0);
  expect(before.length).toBeGreaterThan(0);
  for (const { url, body } of before) expect(String(await body).includes('tfjs'), url).toBe(false);
  await runHere(page);
  const texts = await Promise.all(scripts.map(async ({ body }) => String(await body)));
  const size = texts.reduce((total, text) => total + gzipSync(text).length, 0);
  test.info().annotations.push({ type: 'TensorFlow.js', description: `${size} bytes gzip` });
  expect(size).toBeGreaterThan(90_000);
  expect(size).toBeLessThan(110_000); // the page says about 100 kB
  expect(texts.join().match(/\beval\(|\bFunction\(|WebAssembly/g)).toBe(null);
});

test('it follows the cells: a new draw is compared without another click', async ({ page }) => {
  await page.goto(chapter);
  await runHere(page);
  const before = await column(page, 1);
  await part(cell(page, 'scores'), 'draw').click();
  await ended(cell(page, 'notebook-shares'));
  const shares = await exactNumbers(output(cell(page, 'notebook-shares')));
  await expect.poll(async () => (await column(page, 2))[0]).toBeCloseTo(shares[0]!, 9);
  const [there, here] = [await column(page, 1), await column(page, 2)];
  expect(there).not.toEqual(before);
  there.forEach((share, item) => expect(Math.abs(share - here[item]!)).toBeLessThan(1e-6));
  await expect(box(page)).not.toHaveAttribute('data-stale');
});

for (const [scores, sentence, reason] of [
  ['[0, 0]', /They are exactly the shares of this page\.$/, 'no more than the 24 binary digits'],
  ['[1000, 0]', /computed 2 shares in float32\.$/, 'In 1 of 2 places this page has NaN'],
  ['[1e39, 0]', /computed 2 shares in float32\.$/, 'In 1 of 2 places TensorFlow.js has NaN'],
] as const) {
  test(`the scores ${scores} get the sentence that is true of them`, async ({ page }) => {
    await page.goto(chapter);
    await write(cell(page, 'scores'), `const scores = ${scores};`);
    await run(cell(page, 'scores'));
    await ended(cell(page, 'notebook-shares'));
    await button(page).click();
    await expect(status(page)).toHaveText(sentence, { timeout: 15_000 });
    await expect(box(page)).toContainText(reason);
  });
}

test('shares that are no softmax are not put down to float32', async ({ page }) => {
  await page.goto(chapter);
  await runHere(page);
  await write(
    cell(page, 'notebook-shares'),
    'const step1 = scores.map((x) => 2 ** x);\nconst shares = step1.map((e) => e / sum(step1));',
  );
  await run(cell(page, 'notebook-shares'));
  await expect(box(page)).toContainText('the two did not compute the same function');
});

test('what is not computed is said, and an old result is marked', async ({ page }) => {
  await page.goto(chapter);
  await runHere(page);
  await write(cell(page, 'scores'), 'const scores = [1, 2];');
  await expect(status(page)).toHaveText('Waits for scores, which has not been run since the change.');
  await expect(box(page)).toHaveAttribute('data-stale');
  await write(cell(page, 'scores'), "const scores = 'none';");
  await run(cell(page, 'scores'));
  await expect(status(page)).toHaveText('Waits for shares, which has no result.');
  await write(cell(page, 'scores'), 'const scores = randn(300, 1);');
  await run(cell(page, 'scores'));
  await expect(status(page)).toHaveText(/^scores is no list of 1 to 200 numbers/);
  await expect(rows(page)).toHaveCount(0);
});

test('the keyboard alone runs it, and the focus stays on the button', async ({ page }) => {
  await page.goto(chapter);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(10, { timeout: 15_000 });
  await expect(button(page)).toBeFocused();
});

test('the result is open to everybody by axe, and fits a window of 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(chapter);
  await runHere(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).include('tensorflow-here').analyze();
    expect(
      violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      colorScheme,
    ).toEqual([]);
  }
  const edges = await box(page)
    .locator('table')
    .evaluate((table) => [
      table.getBoundingClientRect().right,
      innerWidth,
      document.documentElement.scrollWidth,
    ]);
  expect(edges[0]).toBeLessThanOrEqual(360);
  expect(edges[1]).toBe(360);
});

test.describe('when it cannot be loaded', () => {
  test.use({ quiet: false });
  test('the page says so in a sentence', async ({ page }) => {
    await page.goto(chapter);
    await page.route(/run-comparison/, (route) => route.abort());
    await button(page).click();
    await expect(status(page)).toHaveText(/^TensorFlow\.js did not run here: .*Failed to fetch/);
  });
});
