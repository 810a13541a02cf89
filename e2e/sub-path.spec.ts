import { siteUnderSub } from './support/built-site.ts';
import { cell, run } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

test.use({ served: siteUnderSub });

test('the site works under a sub-path: every address it asks for is below it', async ({ page, server }) => {
  test.setTimeout(120_000); // all chapters, one after the other, take half a minute on two busy cores
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto('');
  await page.getByRole('main').locator('a[href*="/chapters/"]').first().click();
  await expect(page).toHaveURL(/\/sub\/chapters\/scores\/$/);
  for (let next = page.locator('main a[rel="next"]'); (await next.count()) > 0;) {
    const target = (await next.getAttribute('href'))!;
    await next.click();
    await page.waitForURL(`**${target}`);
  }
  await page.goto('chapters/normalise/');
  await run(cell(page, 'step2'));
  await expect(cell(page, 'step2')).toHaveAttribute('data-state', 'fresh');
  await page.waitForLoadState('networkidle');
  expect(missing).toEqual([]);
  expect(server.requests.filter((path) => !path.startsWith('/sub/'))).toEqual([]);
});
