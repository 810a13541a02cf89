import AxeBuilder from '@axe-core/playwright';
import { judge, judged, judgeText, law, laws, openPlain, part, write } from './support/own-softmax.ts';
import { expect, test } from './support/test.ts';

const example = (id: string) => `[data-example="${id}"]`;

test('nothing runs before Judge is pressed, and nothing that judges is loaded', async ({ page, server }) => {
  const before = server.requests.length;
  await page.goto('zoo/yours/');
  await page.waitForLoadState('networkidle');
  await expect(part(page, 'bench')).toHaveAttribute('data-state', 'built');
  await expect(page.locator('iframe')).toHaveCount(0);
  const asked = server.requests.slice(before);
  expect(asked.filter((path) => /judge|program-of|known-mutants|bench/.test(path))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it does and shows the verdict on the example', async ({ page }) => {
    await page.goto('zoo/yours/');
    await expect(page.getByText('Judging needs JavaScript')).toBeVisible();
    await expect(part(page, 'run')).toBeHidden();
    await expect(part(page, 'source')).toContainText('function softmax');
    await expect(laws(page, 'passed')).toHaveCount(25);
    await expect(part(page, 'summary')).toContainText('All 25 laws hold');
  });
});

test('the right one keeps every law, and says so once', async ({ page }) => {
  await page.goto('zoo/yours/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('your-softmax [data-part="announcement"]')!;
    new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, { childList: true });
  });
  await judge(page);
  await expect(part(page, 'whole-verdict')).toHaveAttribute('data-passed', 'true');
  await expect(laws(page, 'passed')).toHaveCount(25);
  await expect(law(page, 'ratio')).toContainText('1,032 inputs');
  await expect(part(page, 'accuracy')).toContainText('shares of 45 digits');
  await expect(part(page, 'policies').locator('tr')).toHaveCount(18);
  const said = await page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  expect(said).toEqual([expect.stringContaining('All 25 laws hold')]);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('the notebook’s two steps break the laws of overflow, with scores, bars and the mutant that they are', async ({
  page,
}) => {
  await page.goto('zoo/yours/');
  await page.click(example('steps'));
  await judge(page);
  for (const id of ['overflow', 'sum-overflow', 'underflow'])
    await expect(law(page, id)).toHaveAttribute('data-verdict', 'failed');
  for (const id of ['ratio', 'sum', 'order'])
    await expect(law(page, id)).toHaveAttribute('data-verdict', 'passed');
  await expect(law(page, 'overflow')).toContainText('Scores: [1000, 0]');
  await expect(law(page, 'overflow').locator('.yours-got [data-exact="NaN"]')).toHaveCount(1);
  await expect(law(page, 'overflow').locator('.yours-expected [data-exact="1"]')).toHaveCount(1);
  await expect(part(page, 'equals')).toContainText('no-shift');
});

test('hardmax is recognised', async ({ page }) => {
  await page.goto('zoo/yours/');
  await page.click(example('hardmax'));
  await judge(page);
  await expect(part(page, 'summary')).toContainText('This is hardmax.');
  await expect(part(page, 'equals')).toContainText('Gives everything to the largest score');
  await expect(law(page, 'ratio')).toHaveAttribute('data-verdict', 'failed');
});

test('a formula of NumPy is judged, and one without the shift breaks what it should', async ({ page }) => {
  await openPlain(page);
  await page.getByLabel('NumPy').check();
  await expect(part(page, 'source')).toContainText('np.exp');
  await judge(page);
  await expect(part(page, 'whole-verdict')).toHaveAttribute('data-passed', 'true');
  await page.click(example('one-line'));
  await judge(page);
  await expect(part(page, 'equals')).toContainText('no-shift');
  await judgeText(page, 'e = np.exp(x)\ne / np.total(e)');
  await expect(part(page, 'failure')).toContainText('Line 2, column 8: The adapter does not know np.total');
});

test('the same seed draws the same counterexample, and without one each judgement has its own', async ({
  page,
}) => {
  await openPlain(page);
  await write(page, 'const softmax = (x) => x.map((v) => v * v);');
  const seedUsed = async () => (await part(page, 'seed-used').innerText()).match(/\d+/)?.[0];
  await judge(page);
  const first = await seedUsed();
  await judge(page);
  expect(await seedUsed()).not.toBe(first);
  const found = await law(page, 'finite').innerText();
  await part(page, 'seed').fill((await seedUsed()) ?? '');
  await part(page, 'seed').press('Shift+Enter');
  await judged(page);
  expect(await law(page, 'finite').innerText()).toBe(found);
  await part(page, 'seed').fill('1.5');
  await judge(page);
  await expect(part(page, 'failure')).toContainText('A seed is a whole number');
  await expect(part(page, 'seed')).toHaveAttribute('aria-invalid', 'true');
});

test('a function that never returns is stopped with the law that was tried, and the next one is judged', async ({
  page,
}) => {
  await openPlain(page);
  await judgeText(page, 'const softmax = (x) => { while (x.length === 4 && x[0] === 0) {} return x; };');
  await expect(part(page, 'bench')).toHaveAttribute('data-state', 'stopped');
  await expect(part(page, 'summary')).toContainText(
    /Stopped after \d+ seconds?: softmax gave no answer while/,
  );
  await expect(law(page, 'no-memory')).toHaveAttribute('data-verdict', 'untried');
  await page.click(example('right'));
  await judge(page);
  await expect(part(page, 'whole-verdict')).toHaveAttribute('data-passed', 'true');
});

test('Stop stops at once, and the focus goes back to Judge', async ({ page }) => {
  await openPlain(page);
  await write(page, 'const softmax = (x) => { for (;;) {} };');
  await part(page, 'run').click();
  await expect(part(page, 'summary')).toHaveText('Being judged …');
  await part(page, 'stop').click();
  await expect(part(page, 'bench')).toHaveAttribute('data-state', 'stopped');
  await expect(part(page, 'summary')).toContainText('Stopped by you while');
  await expect(part(page, 'run')).toBeFocused();
});

test('a syntax error has its line, in words and in the editor', async ({ page }) => {
  await openPlain(page);
  await judgeText(page, 'function softmax(x) {\n  const top = x[0] +;\n}');
  await expect(part(page, 'failure')).toContainText(/^Line 2, column \d+: /);
  await expect(part(page, 'source').locator('.plain-error')).toContainText('Line 2');
});

test('a text that fails when it is run has its line', async ({ page }) => {
  await openPlain(page);
  await judgeText(page, 'const table = null;\nconst first = table.length;\nexport const softmax = (x) => x;');
  await expect(part(page, 'failure')).toContainText(/^Line 2, column 21: .*TypeError/);
});

test('the keys of a cell edit and judge: Enter, Shift+Enter, Escape', async ({ page }) => {
  await page.goto('zoo/yours/');
  await part(page, 'source').locator('pre').focus();
  await page.keyboard.press('Enter');
  const editor = part(page, 'source').getByRole('textbox');
  await expect(editor).toBeFocused();
  await editor.fill('export default (x: number[]) => x;');
  await page.keyboard.press('Shift+Enter');
  await judged(page);
  await expect(law(page, 'sum')).toHaveAttribute('data-verdict', 'failed');
  await editor.focus();
  await page.keyboard.press('Escape');
  await expect(part(page, 'run')).toBeFocused();
});

test('the text is kept in this browser, not run when the page opens again, and reset with a way back', async ({
  page,
}) => {
  await openPlain(page);
  await write(page, 'const softmax = () => [1];');
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('softmax:edit:yours:ts')))
    .toContain('[1]');
  await page.reload();
  await expect(part(page, 'source')).toContainText('const softmax = () => [1];');
  await expect(part(page, 'bench')).toHaveAttribute('data-state', 'built');
  await expect(part(page, 'owner')).toBeVisible();
  await part(page, 'reset').click();
  await expect(part(page, 'source')).toContainText('const top');
  await page.locator('[data-choice="undo"]').click();
  await expect(part(page, 'source')).toContainText('const softmax = () => [1];');
});

test('axe has nothing to say about a verdict with counterexamples, light and dark, wide and narrow', async ({
  page,
}) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('zoo/yours/');
  await page.click(example('hardmax'));
  await judge(page);
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 360],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
