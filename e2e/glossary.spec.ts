import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const chapter = 'chapters/scores/';
const term = (page: Page) => page.locator('[data-term="logit"]');
const definition = (page: Page) => term(page).locator('[data-part="definition"]');
const link = (page: Page) => term(page).getByRole('link');

test('the focus brings the definition, which describes the word, and Escape sends it away', async ({
  page,
}) => {
  await page.goto(chapter);
  await expect(definition(page)).toBeHidden();
  await link(page).focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(definition(page)).toBeVisible();
  await expect(link(page)).toHaveAccessibleDescription(/^A score as it leaves the last layer/);
  await page.keyboard.press('Escape');
  await expect(definition(page)).toBeHidden();
  await expect(link(page)).toBeFocused();
});

test('the pointer brings the definition, may go into it, and sends it away when it leaves', async ({
  page,
}) => {
  await page.goto(chapter);
  await link(page).hover();
  await expect(definition(page)).toBeVisible();
  await definition(page).hover();
  await page.waitForTimeout(400);
  await expect(definition(page)).toBeVisible();
  const [word, box] = [(await link(page).boundingBox())!, (await definition(page).boundingBox())!];
  expect(box.y).toBeGreaterThanOrEqual(word.y + word.height - 1);
  await page.mouse.move(5, 5);
  await expect(definition(page)).toBeHidden();
});

test('a click follows the word to its entry in the glossary', async ({ page }) => {
  await page.goto(chapter);
  await link(page).click();
  await expect(page).toHaveURL(/\/glossary\/#logit$/);
  await expect(page.locator('#logit')).toBeInViewport();
});

test('a first tap shows the definition within the window, the next one follows the link', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 360, height: 640 },
  });
  const page = await context.newPage();
  await page.goto(`${baseURL}${chapter}`);
  await link(page).tap();
  await expect(definition(page)).toBeVisible();
  const { x, width } = (await definition(page).boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(360);
  await page.locator('h1').tap();
  await expect(definition(page)).toBeHidden();
  await link(page).tap();
  await link(page).tap();
  await expect(page).toHaveURL(/\/glossary\/#logit$/);
  await context.close();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a word is a link to the glossary, whose entries lead to their chapters', async ({ page }) => {
    await page.goto(chapter);
    await expect(definition(page)).toBeHidden();
    await link(page).click();
    await expect(page).toHaveURL(/\/glossary\/#logit$/);
    await page.locator('#logit').getByRole('link').click();
    await expect(page).toHaveURL(/\/chapters\/scores\/$/);
  });
});
