import type { Page } from '@playwright/test';
import { cell, part, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

async function giveScores(page: Page, list: string): Promise<void> {
  await write(cell(page, 'scores'), `const scores = ${list};`);
  await run(cell(page, 'scores'));
}

/** The line of a figure, which is there, and empty, when its code is. */
async function lineOf(page: Page, id: string) {
  const figure = page.locator(`[data-figure="${id}"]`);
  await figure.scrollIntoViewIfNeeded();
  const line = part(figure, 'score-trouble');
  await expect(line).toHaveRole('status');
  await expect(line).toBeEmpty();
  return line;
}

test('figures say which scores they can’t draw, and what to do, until they can', async ({ page }) => {
  await page.goto('chapters/normalise/');
  const lines = [await lineOf(page, 'worked-softmax'), await lineOf(page, 'whole-bar')];
  const shown = page.locator('[data-figure="whole-bar"] .score-number');
  const ten = await shown.allTextContents();
  for (const [list, words] of [
    ['[1, 2, 3, 4]', 'scores holds 4 numbers. Give it ten, and the figure follows.'],
    [
      '[0, 1, NaN, 3, 4, 5, 6, 7, 8, 9]',
      'scores[2] is NaN. Give it a number from −1e100 to 1e100, and the figure follows.',
    ],
    ['"ten"', 'scores is no list of 1 to 200 numbers. Give it ten, and the figure follows.'],
  ]) {
    await giveScores(page, list!);
    for (const line of lines) {
      await expect(line).toContainText(`This figure keeps the earlier ten scores: ${words}`);
      await expect(line).toBeVisible();
    }
    expect(await shown.allTextContents()).toEqual(ten);
  }
  await giveScores(page, '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]');
  for (const line of lines) await expect(line).toBeEmpty();
  expect(await shown.allTextContents()).not.toEqual(ten);
});

for (const [chapter, ids] of [
  ['exponentiate', ['exp-curve', 'base']],
  ['see-it', ['honest-axis', 'scale-fan']],
  ['libraries', ['tolerance-dial']],
  ['stability', ['cliff-comb']],
  ['temperature', ['entropy-curve']],
] as const) {
  test(`so do those of ${chapter}, also for scores that came before their code`, async ({ page }) => {
    await page.goto(`chapters/${chapter}/`);
    await giveScores(page, '[Infinity]');
    for (const id of ids) {
      const figure = page.locator(`[data-figure="${id}"]`);
      await figure.scrollIntoViewIfNeeded();
      await expect(part(figure, 'score-trouble')).toContainText('scores holds 1 number. Give it ten');
    }
  });
}
