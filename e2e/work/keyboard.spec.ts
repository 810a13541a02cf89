import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cell, ended, part, run, write } from '../support/notebook.ts';
import { expect, test } from '../support/test.ts';

const chapter = 'chapters/normalise/';

/** Every sentence that the live region has said since. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    const region = document.querySelector('[data-part="announcement"]')!;
    new MutationObserver(() => region.textContent && said.push(region.textContent)).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
  return () => page.evaluate(() => [...(globalThis as unknown as { said: string[] }).said]);
}

test('Run keeps the focus, and Stop hands it to Run', async ({ page }) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  await write(step2, 'const step2 = [1];\nwhile (true) {}');
  await part(step2, 'run').focus();
  await page.keyboard.press('Enter');
  await expect(part(step2, 'stop')).toBeVisible();
  await expect(part(step2, 'run')).toBeFocused();
  await expect(part(step2, 'run')).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Shift+Tab');
  await expect(part(step2, 'stop')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(step2).toHaveAttribute('data-state', 'stopped');
  await expect(part(step2, 'run')).toBeFocused();
  await expect(part(step2, 'run')).not.toHaveAttribute('aria-disabled');
});

test('a run from the editor leaves the focus in the editor', async ({ page }) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  await write(step2, 'const step2 = [1];');
  await page.keyboard.press('Shift+Enter');
  await ended(step2);
  await expect(part(step2, 'source').getByRole('textbox')).toBeFocused();
});

test('a run is announced once, in words, with its result', async ({ page }) => {
  await page.goto(chapter);
  const step2 = cell(page, 'step2');
  await write(step2, 'const step2 = [0.5, 0.5];\nstep2');
  const said = await listen(page);
  await run(step2);
  await expect.poll(said).toEqual([expect.stringMatching(/^step2: \[0\.5, 0\.5\]\. \d+ cells run/)]);
  await run(step2);
  await expect.poll(async () => (await said()).length, 'the same words are said again').toBe(2);
});

test('of many quick runs the last is announced, and not each', async ({ page }) => {
  await page.goto(chapter);
  const scores = cell(page, 'scores');
  await run(scores);
  await page.waitForTimeout(1200);
  const said = await listen(page);
  for (let draw = 0; draw < 6; draw++) {
    await part(scores, 'draw').click();
    await expect(scores).toHaveAttribute('data-state', 'fresh');
  }
  await page.waitForTimeout(1500);
  expect((await said()).length).toBeLessThan(6);
  expect((await said()).at(-1)).toMatch(/cells run/);
});

test('the menu opens, is walked through and closes by keyboard, and the focus comes back', async ({
  page,
}) => {
  await page.goto(chapter);
  const button = page.locator('[data-part="my-work"]');
  await button.focus();
  await page.keyboard.press('Enter');
  for (const name of ['share', 'download-ts', 'download-html', 'load', 'reset-all']) {
    await page.keyboard.press('Tab');
    await expect(page.locator(`[data-part="${name}"]`)).toBeFocused();
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-part="work-list"]')).toBeHidden();
  await expect(button).toBeFocused();
});

test('axe has nothing to say about the menu, the notices and the comparison', async ({ page }) => {
  test.setTimeout(60_000);
  await page.goto(chapter);
  await page.evaluate(() => {
    const edit = { version: 1, base: '0000000000000000', code: 'const step2 = [1];' };
    localStorage.setItem('softmax:edit:normalise:step2', JSON.stringify(edit));
    localStorage.setItem('softmax:edit:normalise:step1', '{');
  });
  await page.reload();
  await page.locator('[data-choice="compare"]').click();
  await expect(page.locator('.comparison')).toBeVisible();
  await page.getByRole('button', { name: 'My work' }).click();
  await page.locator('[data-part="share"]').click();
  await expect(page.locator('[data-part="share-link"]')).toBeVisible();
  await page.getByRole('button', { name: 'My work' }).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], iframes: false });
    const found = (await axe.analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);
    expect(found, colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, 'the page scrolls sideways').toBeLessThanOrEqual(360);
});

test('on paper there is no menu and no notice, without JavaScript no menu', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(chapter);
  await page.evaluate(() => localStorage.setItem('softmax:edit:normalise:step1', '{'));
  await page.reload();
  await expect(page.locator('[data-notice="unread"]')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-part="my-work"], .notice')).toHaveCount(3);
  for (const hidden of await page.locator('[data-part="my-work"], .notice').all())
    await expect(hidden).toBeHidden();
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(`${baseURL}${chapter}`);
  await expect(still.locator('[data-part="my-work"]')).toBeHidden();
  await still.close();
});
