import type { Page } from '@playwright/test';
import { drawnFour } from '../components/figures/support/drawn-four.ts';
import { dragAlong, figureOf, numberIn, slider, valueOf } from './support/figures.ts';
import { cell, part, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

/** Opens a chapter with the logits of a drawn 4 in place of its random scores. */
async function openWithLogits(page: Page, chapter: string): Promise<void> {
  await page.goto('');
  await page.evaluate((logits) => {
    const own = { version: 1, logits, drawing: 'our 4' };
    localStorage.setItem('softmax:own-scores', JSON.stringify(own));
  }, drawnFour);
  await page.goto(`chapters/${chapter}/`);
  await choose(page, 'use-digit');
}

async function choose(page: Page, choice: 'use-digit' | 'back'): Promise<void> {
  await cell(page, 'scores').locator(`[data-choice="${choice}"]`).click();
  await run(cell(page, 'scores'));
}

test('the tracks of the one bar grow to hold every logit, say so, and shrink again', async ({ page }) => {
  await openWithLogits(page, 'normalise');
  const figure = await figureOf(page, 'whole-bar');
  const four = slider(figure, 'Score 4');
  await expect(figure.locator('[data-mark="ends"]')).toHaveText('−20 to 20');
  await expect(four).toHaveAttribute('aria-valuemax', '20');
  await expect(slider(figure, 'Score 0')).toHaveAttribute('aria-valuemin', '-20');
  for (const [i, logit] of drawnFour.entries()) {
    expect(await valueOf(slider(figure, `Score ${i}`))).toBe(logit);
    const cx = parseFloat((await figure.locator(`[data-mark="dot-${i}"]`).getAttribute('cx')) ?? '');
    expect(cx).toBeCloseTo(100 * ((logit + 20) / 40), 2);
  }
  await four.focus();
  await page.keyboard.press('End');
  expect(await valueOf(four)).toBe(20);
  await dragAlong(page, part(figure, 'track').nth(4), 0.9, 0.25);
  expect(await valueOf(four)).toBeCloseTo(-10, 0);
  await choose(page, 'back');
  await expect(figure.locator('[data-mark="ends"]')).toHaveText('−4 to 4');
  await expect(four).toHaveAttribute('aria-valuemax', '4');
});

test('the curve of exp keeps its axis, and says which of the ten it does not draw', async ({ page }) => {
  await openWithLogits(page, 'exponentiate');
  const figure = await figureOf(page, 'exp-curve');
  await expect(figure.locator('[data-mark="outside"]')).toHaveText(/^7 of the 10 lie outside −3 to 3/);
  await expect(figure.locator('.seen:visible')).toHaveCount(3);
  await choose(page, 'back');
  await expect(figure.locator('[data-mark="outside"]')).toHaveText('');
  await expect(figure.locator('.seen:visible')).toHaveCount(10);
});

test('the window of the cliffs grows until no tooth of the comb leaves it', async ({ page }) => {
  await openWithLogits(page, 'stability');
  const comb = await figureOf(page, 'cliff-comb');
  const places = async () => {
    const at = await comb
      .locator('.tooth')
      .evaluateAll((teeth) => teeth.map((tooth) => parseFloat(tooth.getAttribute('x1')!)));
    return at.map((x) => (x / 100) * 80 - 40);
  };
  await expect(comb.locator('.score-number').nth(4)).toHaveText('19.30');
  (await places()).forEach((place, i) => expect(place).toBeCloseTo(drawnFour[i]!, 2));
  const line = comb.getByRole('slider');
  await dragAlong(page, part(comb, 'window'), 0.5, 0.6);
  expect(await valueOf(line)).toBeCloseTo(8, 0);
  await line.focus();
  await page.keyboard.press('End');
  const moved = await places();
  moved.forEach((place, i) => expect(place - moved[0]!).toBeCloseTo(drawnFour[i]! - drawnFour[0]!, 2));
});

test('scores of a thousand lengthen the line of the cliffs, and its ticks stay at the cliffs', async ({
  page,
}) => {
  await page.goto('chapters/stability/');
  const comb = await figureOf(page, 'cliff-comb');
  await write(cell(page, 'scores'), 'const scores = [1000, 0, 1, 2, 3, 4, 5, 6, 7, 8];');
  await run(cell(page, 'scores'));
  const line = comb.getByRole('slider');
  await expect(line).toHaveAttribute('aria-valuemax', '2000');
  await expect(part(comb, 'outcome')).toHaveAttribute('data-outcome', 'some');
  await expect(part(comb, 'total')).toHaveText('Infinity');
  const ticks = part(comb, 'track').locator('text');
  expect(parseFloat((await ticks.first().getAttribute('x'))!)).toBeCloseTo(100 * ((2000 - 745) / 4000), 2);
  await dragAlong(page, part(comb, 'track'), 0.5, 0.25);
  expect(await valueOf(line)).toBeCloseTo(-1000, -1);
  await expect(part(comb, 'outcome')).not.toHaveAttribute('data-outcome', 'some');
});

test('no bar of another base is cut off, and the odds of the scale keep to the law', async ({ page }) => {
  await openWithLogits(page, 'exponentiate');
  const base = await figureOf(page, 'base');
  const width = async (name: string) =>
    parseFloat((await base.locator(`[data-mark="${name}"]`).getAttribute('width'))!);
  await expect(base.locator('[data-mark="score-4"]')).toHaveText('19.30');
  const [four, share] = [await width('bar-4'), await numberIn(base.locator('[data-mark="share-4"]'))];
  expect(four).toBeCloseTo(100 * share, 0);
  await page.goto('chapters/see-it/');
  await choose(page, 'use-digit');
  const fan = await figureOf(page, 'scale-fan');
  await slider(fan, 'All scores times').focus();
  await page.keyboard.press('End');
  await expect(fan.locator('[data-mark="odds"]')).toHaveText('386.50');
});
