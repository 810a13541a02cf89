import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pages } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

const budget = 25_000; // bytes of compressed JavaScript before the reader does anything

for (const address of pages) {
  test.describe(`/${address}`, () => {
    // that it is quiet, with no error, no CSP violation and no request to another host, the fixture sees
    test(`is quiet, asks for less than ${budget / 1000} kB of JavaScript, and scrolls sideways at no width`, async ({
      page,
    }) => {
      const bodies: Promise<Buffer>[] = [];
      page.on('response', (response) => {
        if (/\.m?js(\?|$)/.test(response.url())) bodies.push(response.body());
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      const inline = await page.locator('script:not([src], [type="application/json"])').allTextContents();
      const sizes = [...(await Promise.all(bodies)), ...inline].map((code) => gzipSync(code).length);
      const sum = sizes.reduce((total, size) => total + size, 0);
      test.info().annotations.push({ type: 'JavaScript', description: `${sum} bytes gzip` });
      expect.soft(sum).toBeGreaterThan(0);
      expect.soft(sum, 'bytes of JavaScript').toBeLessThan(budget);

      await scrollThrough(page);
      await page.waitForLoadState('networkidle');
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const { content, window } = await page.evaluate(() => ({
          content: document.documentElement.scrollWidth,
          window: document.documentElement.clientWidth,
        }));
        expect.soft(content, `width of the page in a window of ${width} px`).toBeLessThanOrEqual(window);
      }
    });

    test('is open to everybody by axe, light and dark, wide and narrow', async ({ page }) => {
      test.setTimeout(180_000); // all chapters on one page take axe a minute on two busy cores
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(address);
      const axe = () =>
        new AxeBuilder({ page })
          // in the page itself, as no frame is looked at; the other way sends each result to a second page, four times as slow
          .setLegacyMode()
          .options({ resultTypes: ['violations'], iframes: false });
      expect.soft(await violations(axe()), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violations(axe().withRules(['color-contrast'])), 'dark').toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect.soft(await violations(axe().disableRules(['color-contrast'])), 'narrow').toEqual([]);
    });
  });
}

async function violations(axe: AxeBuilder): Promise<{ rule: string; where: string[] }[]> {
  const results = await axe.analyze();
  return results.violations.map(({ id, nodes }) => ({ rule: id, where: nodes.map(({ html }) => html) }));
}

/** Wakes up what waits to be seen. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}
