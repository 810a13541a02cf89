import { chapters, pages } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

/** A4 with margins of 15 mm, in CSS pixels. */
const sheet = { width: 680, height: 1010 };

test.use({ viewport: sheet });

for (const address of pages) {
  test(`/${address} is no wider than a sheet of paper`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(sheet.width);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of [...chapters, 'all/']) {
    test(`/${address} has its answers, checks and mutants open on paper`, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.goto(address);
      for (const part of [
        '[data-predict] [data-part="truth"]',
        '[data-predict] .predict-answer',
        '[data-check] [data-part="source"]',
        '[data-check] .badge-mutant-said',
      ]) {
        const all = await page.locator(part).count();
        expect.soft(all, part).toBeGreaterThan(0);
        await expect.soft(page.locator(part).filter({ visible: true }), part).toHaveCount(all);
      }
      expect(await page.locator('[data-part="compared"]:not(:empty)').filter({ visible: true }).count()).toBe(
        await page.locator('[data-part="compared"]:not(:empty)').count(),
      );
      await expect(page.getByText('Show the answer').filter({ visible: true })).toHaveCount(0);
    });
  }

  test('all chapters on one page show the answers to their predictions on the screen too', async ({
    page,
  }) => {
    await page.goto('all/');
    const answers = page.locator('[data-predict] .predict-answer');
    expect(await answers.count()).toBeGreaterThan(20);
    await expect(answers.filter({ visible: true })).toHaveCount(await answers.count());
  });

  test('the zoo has the code of its mutants and the names of its laws open on paper', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('zoo/');
    for (const part of ['.mutant .code', '.law-list dt']) {
      const all = page.locator(part);
      expect(await all.count()).toBeGreaterThan(20);
      await expect(all.filter({ visible: true })).toHaveCount(await all.count());
    }
  });
});
