import { dragBy, figureOf, moveInEveryWay, slider, textsOf, valueOf } from './support/figures.ts';
import { cell, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

const ways = [
  ['scores', 'three-ways', 'Mark B', '[data-mark="score-1"], [data-mark^="softmax-number"]'],
  ['scores', 'three-ways', 'The zero of all scores', '[data-mark^="score-"], [data-mark^="sum-number"]'],
  ['scores', 'nudge', 'Score of B above A', '[data-mark="scores"], [data-mark="softmax-share"]'],
  ['exponentiate', 'exp-curve', 'Score A', '[data-mark="score-a"], [data-mark="exp-a"], [data-mark="ratio"]'],
  ['exponentiate', 'base', 'Base b', '[data-mark="base"], [data-mark^="share-"]'],
  ['normalise', 'whole-bar', 'Score 3', '[data-mark^="share-"], [data-mark^="factor-"]'],
  ['normalise', 'simplex', 'Score of A', '[data-mark^="score-"], [data-mark^="share-"]'],
  ['see-it', 'honest-axis', 'All scores times', '[data-part="factor"], [data-mark="score-most"]'],
  ['see-it', 'scale-fan', 'All scores times', '[data-part="factor"], [data-mark="largest"]'],
] as const;

for (const [chapter, id, name, numbers] of ways) {
  test(`${id}: "${name}" is moved by keys and by pointer, and the numbers follow`, async ({ page }) => {
    await page.goto(`chapters/${chapter}/`);
    const figure = await figureOf(page, id);
    await moveInEveryWay(page, slider(figure, name), figure.locator(numbers));
  });
}

test('moving the zero changes the shares by the sum, and softmax not at all', async ({ page }) => {
  await page.goto('chapters/scores/');
  const figure = await figureOf(page, 'three-ways');
  const numbers = (method: string) => textsOf(figure.locator(`[data-mark^="${method}-number"]`));
  const before = { sum: await numbers('sum'), softmax: await numbers('softmax') };
  await dragBy(page, slider(figure, 'The zero of all scores'), -40);
  expect(await numbers('sum')).not.toEqual(before.sum);
  expect(await numbers('softmax')).toEqual(before.softmax);
  await figure.getByRole('button', { name: '−1, 0, 1' }).click();
  await expect(figure.locator('[data-mark="sum-words"]')).toHaveText('divides by 0');
});

test('past a tie the winner’s share flips and that of softmax hardly moves', async ({ page }) => {
  await page.goto('chapters/scores/');
  const figure = await figureOf(page, 'nudge');
  const share = (method: string) => figure.locator(`[data-mark="${method}-share"]`);
  await figure.getByRole('button', { name: 'Go to the tie' }).click();
  await expect(share('winner')).toHaveText('0.000');
  await slider(figure, 'Score of B above A').press('ArrowRight');
  await expect(share('winner')).toHaveText('1.000');
  await expect(share('softmax')).toHaveText('0.500');
});

test('two scores that move together keep the ratio of their exponentials', async ({ page }) => {
  await page.goto('chapters/exponentiate/');
  const figure = await figureOf(page, 'exp-curve');
  const word = (name: string) => figure.locator(`[data-mark="${name}"]`);
  const apart = await word('apart').textContent();
  await dragBy(page, slider(figure, 'Both scores'), 90);
  await expect(word('ratio')).toHaveText('2.72');
  expect(await word('apart').textContent()).not.toBe(apart);
  const heights = () =>
    figure
      .locator('[data-mark^="line-"]')
      .evaluateAll((lines) => lines.map((line) => parseFloat(line.getAttribute('y1')!)));
  const gaps = (of: number[]) => of.slice(1).map((y, i) => of[i]! - y);
  const even = gaps(await heights());
  expect(even[5]! / even[0]!).toBeGreaterThan(100);
  await figure.getByRole('button', { name: 'Logarithmic axis' }).click();
  for (const gap of gaps(await heights())) expect(gap).toBeCloseTo(100 / 6, 1);
});

test('with the scores divided by ln b, no base changes a share', async ({ page }) => {
  await page.goto('chapters/exponentiate/');
  const figure = await figureOf(page, 'base');
  const right = () => textsOf(figure.locator('[data-mark^="other-share-"]'));
  const before = await right();
  await dragBy(page, slider(figure, 'Base b'), 150);
  expect(await right()).toEqual(before);
  await figure.getByRole('button', { name: 'b = e' }).click();
  expect(await textsOf(figure.locator('[data-mark^="share-"]'))).toEqual(before);
});

test('when one score rises, the nine others shrink by one factor', async ({ page }) => {
  await page.goto('chapters/normalise/');
  const figure = await figureOf(page, 'whole-bar');
  await dragBy(page, slider(figure, 'Score 7'), 80);
  const factors = await textsOf(figure.locator('[data-mark^="factor-"]'));
  expect(new Set(factors.toSpliced(7, 1)).size).toBe(1);
  expect(factors[7]).not.toBe(factors[0]);
  await expect(figure.locator('[data-mark="words"]')).toContainText('Item 7 went up by');
});

test('the point in the triangle moves the scores, and the scores move the point', async ({ page }) => {
  await page.goto('chapters/normalise/');
  const figure = await figureOf(page, 'simplex');
  const point = figure.getByRole('slider', { name: /^Point/ });
  const scores = () => textsOf(figure.locator('[data-mark^="score-"]'));
  const place = () =>
    figure.locator('[data-mark="point"]').evaluate((dot) => [dot.getAttribute('cx'), dot.getAttribute('cy')]);
  const [scoresBefore, placeBefore] = [await scores(), await place()];
  await dragBy(page, point, -40, 30);
  expect(await scores()).not.toEqual(scoresBefore);
  expect(await place()).not.toEqual(placeBefore);
  await point.focus();
  await page.keyboard.press('Home');
  await expect(figure.locator('[data-mark="share-0"]')).toHaveText('0.333');
  await page.keyboard.press('ArrowUp');
  await expect(point).toHaveAttribute('aria-valuetext', /C 0\.35/);
  const before = await place();
  await slider(figure, 'Score of B').press('PageUp');
  expect(await place()).not.toEqual(before);
  await expect(figure.locator('[data-mark="words"]')).toContainText('corner B');
});

test('a wrong function is picked, and its badges show, with keys and without JavaScript', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}chapters/normalise/`);
  const figure = page.locator('[data-figure="wrong-badges"]');
  const failing = (name: string) => figure.locator(`[data-wrong="${name}"] [data-verdict="failed"]`);
  await expect(failing('hardmax').first()).toBeVisible();
  await figure.getByRole('radio', { name: 'winner takes all' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(figure.getByRole('radio', { name: 'shift down only' })).toBeChecked();
  await expect(failing('hardmax').first()).toBeHidden();
  await expect(failing('shift-only-down')).toHaveCount(1);
  await expect(failing('shift-only-down').first()).toBeVisible();
  await context.close();
});

test('the two panels merge into one axis, and the hand-drawn look can be switched on', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('chapters/see-it/');
  const figure = await figureOf(page, 'honest-axis');
  const words = figure.locator('[data-mark="words"]');
  await figure.getByRole('radio', { name: 'One axis' }).check({ force: true });
  await expect(words).toContainText('slope 0.244');
  await expect(slider(figure, 'All scores times')).toHaveAttribute('aria-valuetext', /slope 0.244/);
  await figure.getByRole('radio', { name: 'Both from 0 to 1' }).check({ force: true });
  await expect(words).toContainText('hang below');
  await figure.getByRole('radio', { name: 'Logarithms of the shares' }).check({ force: true });
  await expect(words).toContainText('Parallel');
  const line = figure.locator('[data-mark="score-line"]');
  const straight = await line.getAttribute('d');
  await figure.getByRole('checkbox', { name: 'hand-drawn' }).check();
  await expect(line).not.toHaveAttribute('d', straight!);
  await figure.getByRole('checkbox', { name: 'hand-drawn' }).uncheck();
  await expect(line).toHaveAttribute('d', straight!);
});

for (const [chapter, id, choice, place, words] of [
  ['normalise', 'worked-softmax', 'select', '[data-mark="share"]', '0.027'],
  ['see-it', 'honest-axis', '[value="shared"]', '[data-mark="words"]', /slope 0.244/],
  ['libraries', 'batch-axis', '[value="0"]', '[data-part="whose"]', 'for each column.'],
  ['cross-entropy', 'decision-regions', '[value="twice"]', '[data-mark="slope-head"]', 'slope through both'],
] as const) {
  test(`${id} shows what was chosen before its code was there`, async ({ page }) => {
    await page.goto(`chapters/${chapter}/`);
    const figure = page.locator(`[data-figure="${id}"]`);
    await figure.locator(choice).evaluate((control: HTMLInputElement | HTMLSelectElement) => {
      if (control instanceof HTMLSelectElement) control.value = '7';
      else control.checked = true;
    });
    await figure.scrollIntoViewIfNeeded();
    await expect(figure.locator(place).first()).toHaveText(words);
  });
}

test('a figure follows the scores that a cell computes', async ({ page }) => {
  await page.goto('chapters/normalise/');
  const figure = await figureOf(page, 'whole-bar');
  await write(cell(page, 'scores'), 'const scores = [1, 2, 3, 0, 0, 0, 0, 0, 0, -1];');
  await run(cell(page, 'scores'));
  await expect(figure.locator('[data-mark="score-2"]')).toHaveText('3.00');
  expect(await valueOf(slider(figure, 'Score 9'))).toBe(-1);
});
