import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cell, check, checked, exerciseOf, open, part, root, step } from './support/exercise.ts';
import { expect, test } from './support/test.ts';

/** The text field takes a long text at once, and is a choice that the page has to keep. */
async function openPlain(page: Page, name: string): Promise<void> {
  await page.addInitScript(() => {
    // the sandbox has no storage
    if (origin !== 'null') localStorage.setItem('softmax:plain-editor', 'yes');
  });
  await open(page, name);
}

async function write(page: Page, code: string): Promise<void> {
  await part(page, 'edit').click();
  await part(page, 'source').locator('textarea').fill(code);
}

const visibleHints = (page: Page) => page.locator('.hint:visible');
const seed = async (page: Page) => /seed (\d+)/.exec(await part(page, 'seed-used').innerText())?.[1];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there, closed where it would tell too much, and the way to check is named', async ({
    page,
  }) => {
    const { data, solution } = await exerciseOf('write');
    await page.goto(`exercises/${data.name}/`);
    await expect(page.locator('[data-step]:visible')).toHaveCount(data.steps.length);
    await expect(part(page, 'source')).toContainText(data.start.trim().split('\n')[0] ?? '');
    await expect(page.getByText(`npm run grade -- ${data.name} answer.ts`)).toBeVisible();
    await expect(page.locator('.hint details[open], .exercise-solution details[open]')).toHaveCount(0);
    await expect(page.locator('.hint summary').first()).toBeVisible();
    await expect(part(page, 'run')).toBeHidden();
    await page.locator('.exercise-solution summary').click();
    await expect(page.locator('.exercise-solution')).toContainText(solution.trim().split('\n')[0] ?? '');
  });

  test('each kind of form shows what there is to answer', async ({ page }) => {
    const order = await exerciseOf('order');
    await page.goto(`exercises/${order.data.name}/`);
    await expect(page.locator('[data-line]:visible')).toHaveCount(Object.keys(order.data.lines ?? {}).length);
    const choose = await exerciseOf('choose');
    await page.goto(`exercises/${choose.data.name}/`);
    await expect(part(page, 'source').locator('label:visible')).toHaveCount(choose.data.options?.length ?? 0);
  });
});

test('hints come one at a time and are counted, and nothing of them is open to a search before', async ({
  page,
}) => {
  const { data } = await exerciseOf('write');
  await open(page, data.name);
  const all = await page.locator('.hint').count();
  await expect(visibleHints(page)).toHaveCount(0);
  await expect(page.locator('.exercise-solution details:visible, .exercise-appendix:visible')).toHaveCount(0);
  for (let seen = 1; seen <= all; seen += 1) {
    await part(page, 'hint').click();
    await expect(visibleHints(page)).toHaveCount(seen);
    await expect(part(page, 'hints-seen')).toHaveText(`${seen} of ${all} hints seen`);
    await expect(visibleHints(page).last().locator('summary')).toBeFocused();
    await expect(visibleHints(page).last().locator('details > div')).toBeVisible();
  }
  await expect(part(page, 'hint')).toBeHidden();
  await page.reload();
  await expect(visibleHints(page)).toHaveCount(all);
});

test('the solution comes after a question, and stands beside what the reader has', async ({ page }) => {
  const { data, solution } = await exerciseOf('write');
  await openPlain(page, data.name);
  await write(page, 'const mine = 1;');
  await part(page, 'show-solution').click();
  await expect(page.locator('[data-notice="solution"]')).toContainText('Show the solution? There are');
  await expect(page.locator('.exercise-solution details')).toBeHidden();
  await page.locator('[data-choice="cancel"]').click();
  await expect(part(page, 'show-solution')).toBeFocused();
  await expect(page.locator('.exercise-solution details')).toBeHidden();

  await part(page, 'show-solution').click();
  await page.locator('[data-choice="show"]').click();
  const lines = part(page, 'solution-code').getByRole('listitem');
  await expect(lines.filter({ hasText: 'only in yours: const mine = 1;' })).toHaveCount(1);
  const first = solution.trim().split('\n')[0] ?? '';
  await expect(lines.filter({ hasText: `only in the solution: ${first}` })).toHaveCount(1);
  await expect(page.locator('.solution-why')).toBeVisible();
  await expect(part(page, 'source').locator('textarea')).toHaveValue('const mine = 1;');
  await page.reload();
  await expect(page.locator('.exercise-solution details')).toBeHidden();
});

test('a failed attempt is repeated on its own inputs, and only new ones make it solved', async ({ page }) => {
  const exercise = await exerciseOf('write');
  const wrong = exercise.wrong[0]!;
  await openPlain(page, exercise.data.name);
  await write(page, wrong.code);
  await check(page);
  const first = await seed(page);
  expect(first).toMatch(/^\d+$/);
  const found = await part(page, 'output').innerText();
  await check(page);
  expect(await seed(page)).toBe(first);
  expect(await part(page, 'output').innerText()).toBe(found);
  await part(page, 'draw').click();
  await checked(page);
  const second = await seed(page);
  expect(second).not.toBe(first);
  await write(page, exercise.solution);
  await check(page);
  await expect(root(page)).toHaveAttribute('data-progress', 'solved');
  expect(await seed(page)).not.toBe(second);
});

test('an answer that ends never is stopped by the reader, and one that cannot be read says where', async ({
  page,
}) => {
  const { data, solution } = await exerciseOf('write');
  await openPlain(page, data.name);
  await write(page, `const ${data.declares[0]} = (() => { for (;;) {} })();`);
  await part(page, 'run').click();
  await expect(cell(page)).toHaveAttribute('data-state', 'running');
  await part(page, 'stop').click();
  await expect(part(page, 'output')).toContainText('Stopped by you');
  await expect(part(page, 'run')).toBeFocused();
  await expect(root(page)).toHaveAttribute('data-progress', 'new');

  await write(page, 'const a = 1;\nconst b = a +;\n');
  await check(page);
  await expect(part(page, 'output')).toContainText(/^Line 2, column \d+: /);
  await expect(part(page, 'source').locator('.plain-error')).toContainText('Line 2');
  await write(page, '');
  await check(page);
  await expect(part(page, 'output')).not.toBeEmpty();
  await write(page, solution);
  await expect(cell(page)).toHaveAttribute('data-state', 'stale');
  await check(page);
  await expect(root(page)).toHaveAttribute('data-progress', 'solved');
});

test('the answer is kept in this browser and not checked when the page opens again; Reset can be undone', async ({
  page,
}) => {
  const { data } = await exerciseOf('write');
  await openPlain(page, data.name);
  await write(page, 'const mine = 1;');
  await expect
    .poll(() =>
      page.evaluate((key) => localStorage.getItem(key), `softmax:edit:exercise-${data.name}:answer`),
    )
    .toContain('const mine = 1;');
  await page.reload();
  await expect(part(page, 'source')).toContainText('const mine = 1;');
  await expect(cell(page)).toHaveAttribute('data-state', 'built');
  await expect(part(page, 'output')).toBeEmpty();
  await part(page, 'reset').click();
  await expect(part(page, 'source')).not.toContainText('const mine = 1;');
  await page.locator('[data-choice="undo"]').click();
  await expect(part(page, 'source')).toContainText('const mine = 1;');
});

test('a line to order is dragged, and its place is said', async ({ page }) => {
  const { data } = await exerciseOf('order');
  await open(page, data.name);
  const lines = part(page, 'source').locator('[data-line]');
  const ids = () => lines.evaluateAll((all) => all.map((line) => line.getAttribute('data-line')));
  const [first, second, third, ...rest] = await ids();
  const grip = async (index: number) => (await lines.nth(index).locator('[data-part="grip"]').boundingBox())!;
  await lines.first().locator('[data-part="move-down"]').click();
  expect(await ids()).toEqual([second, first, third, ...rest]);
  const [from, to] = [await grip(0), await grip(2)];
  await page.mouse.move(from.x + 5, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 5, to.y + to.height - 2, { steps: 8 });
  await page.mouse.up();
  expect(await ids()).toEqual([first, third, second, ...rest]);
  await expect(part(page, 'announcement')).toContainText('Place 3 of');
  await page.reload();
  await expect.poll(ids).toEqual([first, third, second, ...rest]);
});

test('on paper there is no solution, unless the reader ticks it', async ({ page }) => {
  const { data, solution } = await exerciseOf('write');
  await open(page, data.name);
  const appendix = part(page, 'appendix');
  await page.emulateMedia({ media: 'print' });
  await expect(appendix).toBeHidden();
  await expect(page.locator('.hint:visible, .exercise-solution:visible')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await part(page, 'print-solution').check();
  await expect(appendix).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(appendix).toBeVisible();
  await expect(appendix).toContainText(solution.trim().split('\n')[0] ?? '');
  await expect(part(page, 'run')).toBeHidden();
});

test('nothing that checks or edits is loaded before it is wanted', async ({ page, server }) => {
  const { data } = await exerciseOf('write');
  const before = server.requests.length;
  await page.goto(`exercises/${data.name}/`);
  await page.waitForLoadState('networkidle');
  const asked = server.requests.slice(before);
  expect(asked.filter((path) => /desk|grade|open-|compare/.test(path))).toEqual([]);
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('axe has nothing to say about a failed attempt with hints and solution, wide and narrow', async ({
  page,
}) => {
  test.setTimeout(60_000);
  const exercise = await exerciseOf('write');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPlain(page, exercise.data.name);
  await write(page, exercise.wrong[0]!.code);
  await check(page);
  await expect(step(page, exercise.wrong[0]!.step)).toHaveAttribute('data-verdict', 'failed');
  await part(page, 'hint').click();
  await part(page, 'show-solution').click();
  await page.locator('[data-choice="show"]').click();
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
