import { dragAlong, figureOf, numberIn, press, valueOf } from './support/figures.ts';
import { cell, part } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => page.goto('chapters/stability/'));

test.describe('the comb of scores', () => {
  test('moved by keys shows each way in which the formula fails, and the shift stays', async ({ page }) => {
    const comb = await figureOf(page, 'cliff-comb');
    const slider = comb.getByRole('slider');
    const shifted = comb.locator('.share-number');
    const outcome = part(comb, 'outcome');
    const right = await shifted.allInnerTexts();
    await expect(outcome).toHaveAttribute('data-outcome', 'right');
    await slider.focus();
    await press(page, 'PageUp', 35);
    await press(page, 'ArrowUp', 30);
    expect(await valueOf(slider)).toBe(707.5);
    await expect(outcome).toHaveAttribute('data-outcome', 'zeros');
    await expect(comb.locator('.naive-number')).toHaveText(Array(10).fill('0.000'));
    await press(page, 'ArrowUp', 4);
    await expect(outcome).toHaveAttribute('data-outcome', 'some');
    await press(page, 'End');
    await expect(outcome).toHaveAttribute('data-outcome', 'none');
    await press(page, 'Home');
    await expect(comb.locator('.naive-number')).toHaveText(Array(10).fill('NaN'));
    await press(page, 'PageUp', 3);
    await expect(outcome).toHaveAttribute('data-outcome', 'losing');
    await expect(slider).toHaveAttribute('aria-valuetext', /^−740\. .*Nothing says so/);
    await expect(shifted).toHaveText(right);
  });

  test('can be dragged on the line and in the window', async ({ page }) => {
    const comb = await figureOf(page, 'cliff-comb');
    const slider = comb.getByRole('slider');
    await dragAlong(page, part(comb, 'track'), 0.5, 0.03);
    const coarse = await valueOf(slider);
    expect(coarse).toBeGreaterThan(-765);
    expect(coarse).toBeLessThan(-740);
    await dragAlong(page, part(comb, 'window'), 0.4, 0.5);
    expect(Math.abs((await valueOf(slider)) - coarse)).toBeLessThan(8);
  });

  test('is made of the scores that a cell has drawn', async ({ page }) => {
    const comb = await figureOf(page, 'cliff-comb');
    await part(cell(page, 'scores'), 'draw').click();
    const first = cell(page, 'scores').locator('[data-exact]').first();
    await expect(cell(page, 'scores')).toHaveAttribute('data-state', 'fresh');
    const score = Number(await first.getAttribute('data-exact'));
    await expect(comb.locator('.score-number').first()).toHaveText(score.toFixed(2).replace('-', '−'));
  });
});

test.describe('the sum far from zero', () => {
  test('drifts with exp(x − LSE), and does not with the shift', async ({ page }) => {
    const drift = await figureOf(page, 'offset-drift');
    const slider = drift.getByRole('slider');
    const sum = (way: string) => numberIn(part(drift.locator(`[data-way="${way}"]`), 'sum'));
    expect(await sum('together')).toBe(1);
    await slider.focus();
    await press(page, 'End');
    expect(await valueOf(slider)).toBe(1e15);
    expect(await sum('together')).toBeCloseTo(1.033143, 5);
    expect(await sum('shifted')).toBe(1);
    await press(page, 'PageDown', 6);
    expect(await valueOf(slider)).toBe(1e9);
    await expect(part(drift, 'miss')).toContainText('4.1 · 10⁻⁸');
  });

  test('can be dragged on its line and in its chart', async ({ page }) => {
    const drift = await figureOf(page, 'offset-drift');
    const slider = drift.getByRole('slider');
    await dragAlong(page, part(drift, 'track'), 0, 0.8);
    expect(await valueOf(slider)).toBe(1e12);
    await dragAlong(page, part(drift, 'chart'), 0.8, 0.4);
    expect(await valueOf(slider)).toBe(1e6);
  });
});
