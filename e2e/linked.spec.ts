import type { Page } from '@playwright/test';
import { dragBy, figureOf, slider } from './support/figures.ts';
import { cell, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

/** The pieces of code that are lit. */
const litCode = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('linked') ?? [])].map((range) => String(range)));

test.beforeEach(async ({ page }) => {
  await page.goto('chapters/normalise/');
  const figure = page.locator('[data-figure="worked-softmax"]');
  await figure.scrollIntoViewIfNeeded();
  await figureOf(page, 'whole-bar');
});

test('pointing at a symbol of the formula lights the code, the number and the mark', async ({ page }) => {
  await page.locator('.katex-html .link-total').first().hover();
  expect(await litCode(page)).toEqual(['total', 'sum(e)', 'total']);
  await expect(page.locator('[data-mark="total"]')).toHaveClass(/\blit\b/);
  await expect(page.locator('[data-figure="whole-bar"] svg[data-link="total"]')).toHaveClass(/\blit\b/);
  await page.getByRole('heading', { name: 'Between 0 and 1' }).hover();
  expect(await litCode(page)).toEqual([]);
  await expect(page.locator('.lit')).toHaveCount(0);
});

test('pointing at the code lights the formula and the mark', async ({ page }) => {
  const code = cell(page, 'candidate').locator('pre code');
  await code.scrollIntoViewIfNeeded();
  const place = await code.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      if (walker.currentNode.textContent !== 'exp') continue;
      const range = document.createRange();
      range.selectNode(walker.currentNode);
      const { left, top, width, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error('no exp in the cell');
  });
  await page.mouse.move(place.x, place.y);
  expect(await litCode(page)).toEqual(['Math.exp(v)']);
  await expect(page.locator('.katex-html .link-exponential').first()).toHaveClass(/\blit\b/);
  await expect(page.locator('[data-mark="now-3"]')).toHaveClass(/\blit\b/);
});

test('a mark of the picture lights the formula and the code, and buttons do the same with keys', async ({
  page,
}) => {
  await page.locator('[data-figure="whole-bar"] [data-mark="share-3"]').hover();
  expect(await litCode(page)).toEqual(['v / total']);
  const button = page.getByRole('button', { name: 'the score', exact: true });
  await button.focus();
  expect(await litCode(page)).toEqual(['v']);
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('heading', { name: 'Between 0 and 1' }).hover();
  expect(await litCode(page)).toEqual(['v']);
});

test('the worked fraction has the numbers of the item that is moved, and of the reader’s own scores', async ({
  page,
}) => {
  const word = (name: string) => page.locator(`[data-figure="worked-softmax"] [data-mark="${name}"]`);
  await dragBy(page, slider(page.locator('[data-figure="whole-bar"]'), 'Score 5'), 60);
  await expect(word('item')).toHaveText('5');
  const moved = await page.locator('[data-mark="score-5"]').textContent();
  await expect(word('score')).toHaveText(moved!);
  await expect(word('share')).toHaveText((await page.locator('[data-mark="share-5"]').textContent())!);
  await write(cell(page, 'scores'), 'const scores = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];');
  await run(cell(page, 'scores'));
  await expect(word('total')).toHaveText('10.0');
  await expect(word('share')).toHaveText('0.100');
});
