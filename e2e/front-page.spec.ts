import type { Locator } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.beforeEach(({ page }) => page.goto(''));

/** The shares as the sliders say them. */
async function shares(sliders: Locator): Promise<number[]> {
  const texts = await sliders.evaluateAll((all) =>
    all.map((slider) => slider.getAttribute('aria-valuetext') ?? ''),
  );
  return texts.map((text) => Number(/share (\d*\.?\d+)/.exec(text)?.[1]));
}

/** Each share is rounded to the digits that are shown, so ten of them may miss 1 by ten half digits. */
function expectWhole(found: readonly number[]): void {
  expect(found.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 1);
  for (const share of found) expect(share).toBeGreaterThanOrEqual(0);
}

test('ten scores can be moved with keys, and the shares follow and stay one whole', async ({ page }) => {
  const sliders = page.locator('[data-figure]').getByRole('slider');
  await expect(sliders).toHaveCount(10);
  const before = await shares(sliders);
  expectWhole(before);
  const third = sliders.nth(2);
  const score = Number(await third.getAttribute('aria-valuenow'));
  await third.focus();
  for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowUp');
  expect(Number(await third.getAttribute('aria-valuenow'))).toBeGreaterThan(score);
  const after = await shares(sliders);
  expectWhole(after);
  expect(after[2]!).toBeGreaterThan(before[2]!);
  expect(after[0]!).toBeLessThanOrEqual(before[0]!);
  await page.keyboard.press('Home');
  expect(await third.getAttribute('aria-valuenow')).toBe(await third.getAttribute('aria-valuemin'));
  await page.keyboard.press('End');
  expect(await third.getAttribute('aria-valuenow')).toBe(await third.getAttribute('aria-valuemax'));
  expectWhole(await shares(sliders));
});

test('a score can be dragged with the pointer', async ({ page }) => {
  const sliders = page.locator('[data-figure]').getByRole('slider');
  const last = sliders.last();
  const before = await shares(sliders);
  const box = (await last.locator('circle').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
  const after = await shares(sliders);
  expect(after[9]!).toBeGreaterThan(before[9]!);
  expectWhole(after);
});

test('the front page leads to the first chapter, and to every other', async ({ page }) => {
  const links = page.getByRole('main').locator('a[href*="/chapters/"]');
  const addresses = new Set(
    await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname)),
  );
  expect(addresses.size).toBeGreaterThanOrEqual(5);
  await links.first().click();
  await expect(page).toHaveURL(/\/chapters\/scores\/$/);
});
