import type { Page } from '@playwright/test';
import { cell, output, part, run, write } from '../support/notebook.ts';
import { expect, test } from '../support/test.ts';

const chapter = 'chapters/normalise/';
const key = (id: string) => `softmax:edit:normalise:${id}`;
const mine = 'const step2 = step1.map((e) => e / 2);\nstep2';

const stored = (page: Page, id: string) => page.evaluate((name) => localStorage.getItem(name), key(id));
const codeStored = async (page: Page, id: string): Promise<unknown> =>
  (JSON.parse((await stored(page, id)) ?? 'null') as { code?: unknown } | null)?.code;
const notice = (page: Page, kind: string) => page.locator(`[data-notice="${kind}"]`);
const choose = (page: Page, choice: string) => page.locator(`[data-choice="${choice}"]`).click();

/** Waits until the edit has been saved. */
async function save(page: Page, id: string, code: string): Promise<void> {
  await write(cell(page, id), code);
  await expect.poll(() => codeStored(page, id)).toBe(code);
}

test('an edit is there again after a reload, labelled, stale, and not run', async ({ page }) => {
  await page.goto(chapter);
  await save(page, 'step2', mine);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  const step2 = cell(page, 'step2');
  await expect(step2.locator('pre code')).toHaveText(mine);
  await expect(part(step2, 'owner').first()).toHaveText('edited');
  await expect(step2).toHaveAttribute('data-state', 'stale');
  await expect(part(step2, 'status')).toHaveText('not run since the change');
  await expect(cell(page, 'sum-is-one')).toHaveAttribute('data-state', 'stale');
  await expect(cell(page, 'sum-is-one').locator('summary')).toContainText('before the change');
  await expect(cell(page, 'scores')).toHaveAttribute('data-state', 'built');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /open-editor|compile/.test(url))).toEqual([]);
  await expect(page.locator('[data-state="fresh"], [data-state="failed"]')).toHaveCount(0);
  await run(step2);
  await expect(cell(page, 'sum-is-one')).toHaveAttribute('data-verdict', 'failed');
});

test('an edit is saved when the reader leaves at once', async ({ page }) => {
  await page.goto(chapter);
  await write(cell(page, 'step2'), mine);
  await page.goto('about:blank');
  await page.goto(chapter);
  await expect(cell(page, 'step2').locator('pre code')).toHaveText(mine);
});

test('nothing is kept of an edit that was taken back, and the built outputs are good again', async ({
  page,
}) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  const original = await step2.locator('pre code').innerText();
  await save(page, 'step2', mine);
  await part(step2, 'source').getByRole('textbox').fill(original);
  await expect.poll(() => stored(page, 'step2')).toBeNull();
  await expect(step2).toHaveAttribute('data-state', 'built');
  await expect(cell(page, 'sum-is-one')).toHaveAttribute('data-state', 'built');
  await expect(part(step2, 'owner').first()).toBeHidden();
  await expect(part(step2, 'reset')).toBeHidden();
});

test('Reset can be undone, and nothing runs because of that', async ({ page }) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  await save(page, 'step2', mine);
  await part(step2, 'reset').focus();
  await page.keyboard.press('Enter');
  await expect(step2).toHaveAttribute('data-state', 'fresh');
  await expect(part(step2, 'run')).toBeFocused();
  expect(await stored(page, 'step2')).toBeNull();
  const before = await output(step2).innerText();
  await choose(page, 'undo');
  await expect(part(step2, 'run')).toBeFocused();
  await expect(notice(page, 'undo')).toHaveCount(0);
  await expect(step2).toHaveAttribute('data-state', 'stale');
  expect(await output(step2).innerText()).toBe(before);
  expect(await codeStored(page, 'step2')).toBe(mine);
  await expect(part(step2, 'source').getByRole('textbox')).toHaveText(mine.replaceAll('\n', ''));
});

test('Undo goes when the cell is changed in another way', async ({ page }) => {
  await page.goto(chapter);
  await save(page, 'step2', mine);
  await part(cell(page, 'step2'), 'reset').click();
  await expect(notice(page, 'undo')).toBeVisible();
  await expect(cell(page, 'step2')).toHaveAttribute('data-state', 'fresh');
  await write(cell(page, 'step2'), 'const step2 = [1];');
  await expect(notice(page, 'undo')).toHaveCount(0);
});

test('Reset all brings every author’s text back, and Undo all of the reader’s', async ({ page }) => {
  await page.goto(chapter);
  await save(page, 'scores', 'const scores = [1, 2];');
  await save(page, 'step2', mine);
  await page.reload();
  await page.getByRole('button', { name: 'My work' }).click();
  await page.locator('[data-part="reset-all"]').click();
  await expect(page.locator('[data-edited], [data-state="stale"]')).toHaveCount(0);
  await expect(notice(page, 'status')).toContainText('2 cells are back to the author’s text.');
  expect([await stored(page, 'scores'), await stored(page, 'step2')]).toEqual([null, null]);
  await expect(page.locator('[data-part="my-work"]')).toBeFocused();
  await notice(page, 'status').getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('[data-edited]')).toHaveCount(2);
  expect(await codeStored(page, 'scores')).toBe('const scores = [1, 2];');
  expect(await codeStored(page, 'step2')).toBe(mine);
  await expect(notice(page, 'status')).toHaveCount(0);
  await expect(page.locator('[data-part="my-work"]')).toBeFocused();
});

test.describe('when the author’s text is another one than the reader changed', () => {
  test.beforeEach(async ({ page }) => {
    const value = JSON.stringify({ version: 1, base: '0000000000000000', code: mine });
    await page.goto(chapter);
    await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key('step2'), value] as const);
    await page.reload();
    await expect(notice(page, 'changed')).toContainText('This cell changed since you edited it.');
    await expect(cell(page, 'step2').locator('pre code')).toHaveText(mine);
  });

  test('the reader may keep theirs, and is not asked again', async ({ page }) => {
    await choose(page, 'mine');
    await expect(notice(page, 'changed')).toHaveCount(0);
    await page.reload();
    await expect(cell(page, 'step2').locator('pre code')).toHaveText(mine);
    await expect(cell(page, 'step2')).toHaveAttribute('data-edited');
    await expect(notice(page, 'changed')).toHaveCount(0);
  });

  test('the reader may take the new one, and think better of it', async ({ page }) => {
    await choose(page, 'new');
    await expect(cell(page, 'step2').locator('pre code')).toContainText('sum(step1)');
    await expect(cell(page, 'step2')).toHaveAttribute('data-state', 'built');
    expect(await stored(page, 'step2')).toBeNull();
    await choose(page, 'undo');
    await expect(cell(page, 'step2').locator('pre code')).toHaveText(mine);
    await expect(notice(page, 'changed')).toBeVisible();
    expect(await codeStored(page, 'step2')).toBe(mine);
  });

  test('the reader may compare, by signs and by words', async ({ page }) => {
    const compare = page.locator('[data-choice="compare"]');
    await compare.click();
    const lines = notice(page, 'changed').getByRole('listitem');
    await expect(
      lines.filter({ hasText: '+only in yours: const step2 = step1.map((e) => e / 2);' }),
    ).toHaveCount(1);
    await expect(lines.filter({ hasText: '−only in the new text: ' })).not.toHaveCount(0);
    await expect(compare).toHaveAttribute('aria-expanded', 'true');
    await compare.click();
    await expect(lines).toHaveCount(0);
  });

  test('until then nothing is lost, not even when the reader goes on typing', async ({ page }) => {
    await save(page, 'step2', `${mine};`);
    await page.reload();
    await expect(notice(page, 'changed')).toBeVisible();
    await expect(cell(page, 'step2').locator('pre code')).toHaveText(`${mine};`);
  });
});

test('a stored value that can’t be read is said once, left alone, and moved aside when its cell is changed', async ({
  page,
}) => {
  await page.goto(chapter);
  await page.evaluate((name) => localStorage.setItem(name, '{"version":9'), key('step2'));
  await page.reload();
  await expect(notice(page, 'unread')).toContainText('step2');
  await expect(cell(page, 'step2')).toHaveAttribute('data-state', 'built');
  expect(await stored(page, 'step2')).toBe('{"version":9');
  await write(cell(page, 'step2'), mine);
  await expect.poll(() => stored(page, 'step2')).toContain(JSON.stringify(mine));
  expect(await page.evaluate(() => localStorage.getItem('softmax:aside:normalise:step2'))).toBe(
    '{"version":9',
  );
});

for (const [kind, words] of [
  ['QuotaExceededError', /no room left/],
  ['SecurityError', /saves nothing/],
] as const) {
  test(`where storage ends with ${kind} the page works, and says so once`, async ({ page }) => {
    await page.addInitScript((name) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('no', name);
      };
    }, kind);
    await page.goto(chapter);
    const step2 = cell(page, 'step2');
    await write(step2, mine);
    await expect(notice(page, 'trouble')).toHaveText(words);
    await page.evaluate(() =>
      document.querySelector('[data-notice="trouble"]')?.setAttribute('data-first', ''),
    );
    await part(step2, 'source').getByRole('textbox').fill('const step2 = [1];');
    await run(step2);
    await expect(step2).toHaveAttribute('data-state', 'fresh');
    await page.waitForTimeout(600);
    await expect(notice(page, 'trouble')).toHaveAttribute('data-first');
  });
}

test('where the browser has no storage at all, the page works', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(chapter);
  await write(cell(page, 'step2'), mine);
  await expect(notice(page, 'trouble')).toHaveText(/saves nothing/);
  await run(cell(page, 'step2'));
  await expect(cell(page, 'step2')).toHaveAttribute('data-state', 'fresh');
});
