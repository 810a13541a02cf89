import { chapters } from './support/built-site.ts';
import { agree, cell, ended, exactNumbers, output, part, run, runAll, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

const chapter = 'chapters/normalise/';

/** A cell that counts how often results agree in their last bit, in which one engine's `exp` differs from another's. */
const countsLastBits = ['decimals'];

for (const address of chapters) {
  test(`/${address} computes here, quietly, what it showed when built`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto(address);
    const except = countsLastBits.map((id) => `:not([data-cell="${id}"])`).join('');
    const outputs = page.locator(`[data-cell]${except} [data-part="output"]`);
    const built = await exactNumbers(outputs);
    const charts = await outputs.locator('svg').count();
    const verdicts = page.locator('[data-check]');
    const verdictsBuilt = await verdicts.evaluateAll((all) =>
      all.map((check) => check.getAttribute('data-verdict')),
    );
    await runAll(page);
    await expect(outputs.locator('svg')).toHaveCount(charts);
    await expect.poll(async () => agree(await exactNumbers(outputs), built)).toBe(true);
    expect(
      await verdicts.evaluateAll((all) => all.map((check) => check.getAttribute('data-verdict'))),
    ).toEqual(verdictsBuilt);
    await expect(page.locator('[data-check]:not([data-origin="here"])')).toHaveCount(0);
  });
}

test('Run computes a cell here, and what depends on it', async ({ page }) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  const built = await exactNumbers(output(step2));
  expect(built.length).toBe(10);
  await run(step2);
  await expect(step2).toHaveAttribute('data-state', 'fresh');
  expect(agree(await exactNumbers(output(step2)), built)).toBe(true);
  const check = cell(page, 'sum-is-one');
  await expect(check).toHaveAttribute('data-verdict', 'passed');
  await expect(check).toHaveAttribute('data-origin', 'here');
});

test('the last cell of a chapter runs by itself, and brings what it needs', async ({ page }) => {
  await page.goto(chapter);
  const last = page.locator('[data-cell]:not([data-check])').last();
  const built = await exactNumbers(output(last));
  await run(last);
  await expect(last).toHaveAttribute('data-state', 'fresh');
  expect(agree(await exactNumbers(output(last)), built)).toBe(true);
});

test('an edit changes nothing until it is run, then all that depends on it', async ({ page }) => {
  await page.goto(chapter);
  const [scores, step2, check] = [cell(page, 'scores'), cell(page, 'step2'), cell(page, 'sum-is-one')];
  const built = await exactNumbers(output(step2));
  await write(scores, 'const scores = [0, 0];\nscores');
  await expect(step2).toHaveAttribute('data-state', 'stale');
  expect(await exactNumbers(output(step2))).toEqual(built);
  await run(scores);
  await expect(step2).toHaveAttribute('data-state', 'fresh');
  expect(await exactNumbers(output(step2))).toEqual([0.5, 0.5]);
  await expect(check).toHaveAttribute('data-verdict', 'passed');
});

test('Reset brings the author’s text and results back', async ({ page }) => {
  await page.goto(chapter);
  const [scores, step2] = [cell(page, 'scores'), cell(page, 'step2')];
  const built = await exactNumbers(output(step2));
  const source = await part(scores, 'source').innerText();
  await expect(part(scores, 'reset')).toBeHidden();
  await write(scores, 'const scores = [0, 0];');
  await run(scores);
  await part(scores, 'reset').click();
  await expect.poll(async () => agree(await exactNumbers(output(step2)), built)).toBe(true);
  await expect(part(scores, 'source').getByRole('textbox')).toHaveText(source.replaceAll('\n', ''));
  await expect(part(scores, 'reset')).toBeHidden();
});

test('New draw gives other scores, and everything that depends on them follows', async ({ page }) => {
  await page.goto(chapter);
  const [scores, step2, check] = [cell(page, 'scores'), cell(page, 'step2'), cell(page, 'sum-is-one')];
  const before = [await exactNumbers(output(scores)), await exactNumbers(output(step2))];
  await part(scores, 'draw').click();
  await ended(scores);
  await expect(step2).toHaveAttribute('data-state', 'fresh');
  expect(await exactNumbers(output(scores))).not.toEqual(before[0]);
  expect(await exactNumbers(output(step2))).not.toEqual(before[1]);
  await expect(check).toHaveAttribute('data-verdict', 'passed');
  await expect(check).toHaveAttribute('data-origin', 'here');
});

test('the keyboard alone runs a cell, edits it and leaves it', async ({ page }) => {
  await page.goto(chapter);
  const scores = cell(page, 'scores');
  await scores.locator('pre').focus();
  await page.keyboard.press('Shift+Enter');
  await ended(scores);
  await scores.locator('pre').focus();
  await page.keyboard.press('Enter');
  await expect(part(scores, 'source').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('const scores = [1, 1, 1, 1];');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect.poll(() => exactNumbers(output(cell(page, 'step2')))).toEqual([0.25, 0.25, 0.25, 0.25]);
  await page.keyboard.press('Escape');
  await expect(part(scores, 'source').getByRole('textbox')).not.toBeFocused();
  await part(scores, 'run').focus();
  await page.keyboard.press('Enter');
  await ended(scores);
});
