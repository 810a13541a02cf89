import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => page.goto('chapters/cross-entropy/'));

/** A figure of the chapter, once its code is there. */
async function live(page: Page, name: string, slider: string): Promise<Locator> {
  const figure = page.locator(`[data-figure="${name}"]`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('slider', { name: slider, exact: true })).toHaveCount(1);
  return figure;
}

const mark = (figure: Locator, name: string) => figure.locator(`[data-mark="${name}"]`);
const loss = async (figure: Locator, which: string) =>
  Number((await mark(figure, `loss-${which}`).textContent())?.replace('−', '-'));

test('two trainings go on by steps, and only the one with one softmax comes near 0', async ({ page }) => {
  const figure = await live(page, 'decision-regions', 'Point 1');
  await expect(mark(figure, 'step')).toHaveText('100');
  await figure.getByRole('button', { name: 'Start again' }).click();
  await expect(mark(figure, 'step')).toHaveText('0');
  await expect(mark(figure, 'loss-once')).toHaveText('1.10');
  await expect(mark(figure, 'loss-twice')).toHaveText('1.10');
  const regions = figure.locator('.regions-shades path');
  expect(await regions.evaluateAll((all) => all.map((path) => path.getAttribute('d')).join(''))).toBe('');
  await figure.getByRole('button', { name: '1 step', exact: true }).click();
  await expect(mark(figure, 'loss-once')).toHaveText('0.301');
  await expect(mark(figure, 'right')).toHaveText('9 of 9');
  await expect(mark(figure, 'region-0-0')).toHaveAttribute('d', /^M/);
  for (let i = 0; i < 9; i++) await figure.getByRole('button', { name: '100 steps' }).click();
  await expect(mark(figure, 'step')).toHaveText('901');
  expect(await loss(figure, 'once')).toBeLessThan(0.01);
  expect(await loss(figure, 'twice')).toBeGreaterThan(Math.log(1 + 2 / Math.E));
  await expect(figure.locator('[data-part="state"]')).toHaveText(/^Step 901: loss .*, 9 of 9 right\.$/);
});

test('a training runs until it is paused', async ({ page }) => {
  const figure = await live(page, 'decision-regions', 'Point 1');
  await figure.getByRole('button', { name: 'Start again' }).click();
  await figure.getByRole('slider', { name: 'Steps a second' }).press('End');
  await figure.getByRole('button', { name: 'Run' }).click();
  await expect.poll(async () => Number(await mark(figure, 'step').textContent())).toBeGreaterThan(100);
  await expect(figure.locator('[data-part="state"]')).toHaveText('The training is running.');
  await figure.getByRole('button', { name: 'Pause' }).click();
  await expect(figure.locator('[data-part="state"]')).toHaveText(/^Step \d+/);
  const stopped = await mark(figure, 'step').textContent();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await expect(mark(figure, 'step')).toHaveText(stopped ?? '');
});

test('with reduced motion there are steps and nothing that runs', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await live(page, 'decision-regions', 'Point 1');
  await expect(figure.locator('[data-part="run-training"]')).toBeHidden();
  await figure.getByRole('button', { name: '10 steps' }).click();
  await expect(mark(figure, 'step')).toHaveText('110');
});

test('a point is moved and labelled with keys, removed and added', async ({ page }) => {
  const figure = await live(page, 'decision-regions', 'Point 1');
  const point = figure.getByRole('slider', { name: 'Point 8' });
  await point.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(point).toHaveAttribute('aria-valuetext', /^at \(2\.9, −0\.9\), class 2/);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('End');
  await expect(point).toHaveAttribute('aria-valuenow', '4');
  await page.keyboard.press('0');
  await expect(point).toHaveAttribute('aria-valuetext', /class 0/);
  await expect(mark(figure, 'focus-name')).toHaveText('Point 8');
  await expect(mark(figure, 'right')).toHaveText('8 of 9');
  await page.keyboard.press('Delete');
  await expect(mark(figure, 'right')).toHaveText('8 of 8');
  await expect(figure.getByRole('slider', { name: 'Point 8' })).toBeFocused();
  await figure.getByRole('button', { name: 'Add a wrong label' }).click();
  await expect(mark(figure, 'right')).toHaveText('8 of 9');
  await figure.getByRole('button', { name: 'The nine points' }).click();
  await expect(mark(figure, 'right')).toHaveText('9 of 9');
  await figure.getByText('All points in numbers').click();
  await expect(figure.locator('.points-table tbody tr:visible')).toHaveCount(9);
});

test('a button that can do no more keeps the focus', async ({ page }) => {
  const figure = await live(page, 'decision-regions', 'Point 1');
  const [add, remove] = ['Add a point', 'Remove it'].map((name) => figure.getByRole('button', { name }));
  for (const [button, presses, points] of [
    [add!, 4, 12],
    [remove!, 12, 1],
  ] as const) {
    await button.focus();
    for (let press = 0; press < presses; press++) await page.keyboard.press('Enter');
    await expect(button).toBeDisabled();
    await expect(button).toBeFocused();
    await expect(mark(figure, 'right')).toHaveText(new RegExp(`of ${points}$`));
  }
});

test('a point is dragged while the training stands, and the regions wait for the next step', async ({
  page,
}) => {
  const figure = await live(page, 'decision-regions', 'Point 1');
  const before = await mark(figure, 'region-0-0').getAttribute('d');
  const box = (await mark(figure, 'handle-0').locator('.ring').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 80, { steps: 6 });
  await page.mouse.up();
  const point = figure.getByRole('slider', { name: 'Point 1', exact: true });
  expect(Number(await point.getAttribute('aria-valuenow'))).toBeGreaterThan(1);
  expect(await mark(figure, 'region-0-0').getAttribute('d')).toBe(before);
  await figure.getByRole('button', { name: '10 steps' }).click();
  await expect(mark(figure, 'region-0-0')).not.toHaveAttribute('d', before ?? '');
});

test('a finger on a point moves it and not the page', async ({ browser, server }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  await page.goto(`${server.url}chapters/cross-entropy/`);
  const figure = await live(page, 'decision-regions', 'Point 1');
  const point = figure.getByRole('slider', { name: 'Point 1', exact: true });
  await point.evaluate((handle) => handle.scrollIntoView({ block: 'center' }));
  const box = (await mark(figure, 'handle-0').locator('.ring').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const scrolled = await page.evaluate(() => scrollY);
  const touch = await context.newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', by = 0) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: x + by, y: y + by }],
    });
  await send('touchStart');
  for (const by of [10, 30, 60]) await send('touchMove', by);
  await send('touchEnd');
  await expect.poll(async () => Number(await point.getAttribute('aria-valuenow'))).toBeGreaterThan(0.5);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await context.close();
});

test('a share and a lead are one thing, and only squared error goes flat', async ({ page }) => {
  const figure = await live(page, 'loss-and-slope', 'Lead of the right logit');
  const lead = figure.getByRole('slider', { name: 'Lead of the right logit' });
  await lead.focus();
  await page.keyboard.press('Home');
  await expect(lead).toHaveAttribute('aria-valuenow', '-10');
  await expect(mark(figure, 'cross-slope')).toHaveText('−1.000');
  await expect(mark(figure, 'squared-slope')).toHaveText('−1.8e−4');
  const share = figure.getByRole('slider', { name: 'Share of the right class' });
  const panel = (await figure.locator('[data-part="share-track"]').boundingBox())!;
  await page.mouse.click(panel.x + panel.width / 2, panel.y + panel.height / 2);
  expect(Number(await share.getAttribute('aria-valuenow'))).toBeCloseTo(0.5, 2);
  await expect(mark(figure, 'cross-slope')).toHaveText('−0.500');
  await expect(mark(figure, 'cross-loss')).toHaveText('0.693');
});

test('the figures are there without JavaScript, with their numbers', async ({ browser, server }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}chapters/cross-entropy/`);
  const regions = page.locator('[data-figure="decision-regions"]');
  await expect(mark(regions, 'loss-once')).toHaveText('0.005');
  await expect(mark(regions, 'loss-twice')).toHaveText('0.557');
  await expect(mark(regions, 'region-2-3')).toHaveAttribute('d', /^M/);
  await expect(regions.getByRole('button')).toHaveCount(0);
  await expect(mark(page.locator('[data-figure="loss-and-slope"]'), 'cross-slope')).toHaveText('−0.982');
  await context.close();
});
