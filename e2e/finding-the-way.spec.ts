import { chapters } from './support/built-site.ts';
import { expect, test } from './support/test.ts';

test('Next leads through all chapters and Previous back again', async ({ page }) => {
  await page.goto('chapters/scores/');
  const way = [new URL(page.url()).pathname];
  for (const rel of ['next', 'prev']) {
    for (let link = page.locator(`main a[rel="${rel}"]`); (await link.count()) > 0;) {
      const target = (await link.getAttribute('href'))!;
      await link.click();
      await page.waitForURL(`**${target}`);
      way.push(target);
    }
  }
  expect(new Set(way).size).toBe(chapters.length);
  expect(way).toEqual([...way].reverse());
});

test('the contents list leads to the sections of a chapter', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto('chapters/normalise/');
  const links = page.getByRole('navigation', { name: 'In this chapter' }).locator('a:visible');
  expect(await links.count()).toBeGreaterThan(2);
  for (const link of await links.all()) {
    const id = (await link.getAttribute('href'))!.slice(1);
    await link.click();
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
    expect(new URL(page.url()).hash).toBe(`#${id}`);
  }
});

test('a chosen theme lasts', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('');
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  const toggle = page.getByRole('button', { name: /^Theme/ });
  for (let press = 0; press < 3 && (await paper()) === light; press++) await toggle.click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
  await page.goto('chapters/scores/');
  expect(await paper()).toBe(dark);
});

test('an address that leads nowhere leads to a page with a way back', async ({ page, complaints }) => {
  const response = await page.goto('chapters/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.locator('main a').count()).toBeGreaterThan(0);
  complaints.length = 0; // the browser reports the 404 itself
});
