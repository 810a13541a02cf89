import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openOn, test, textOf } from './support/editor-page.ts';

const list = (page: Page) => page.getByRole('listbox');
const names = (page: Page) => page.locator('.cm-completionLabel').allTextContents();

/** Opens the editor with the cursor behind this text, and asks for names. */
async function ask(page: Page, text: string): Promise<string[]> {
  await openOn(page, text);
  await page.getByRole('textbox').focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Control+Space');
  await expect(list(page)).toBeVisible();
  return names(page);
}

test('asked for, the list has the first name chosen, and its sentence stands below and is read with it', async ({
  page,
  content,
}) => {
  expect(await ask(page, 'softm')).toEqual(['softmax', 'softmaxNaive']);
  const option = page.getByRole('option', { selected: true });
  await expect(option).toHaveText('softmax(scores, options?)');
  await expect(option).toHaveAccessibleDescription('Turns scores into shares.');
  await expect(page.locator('.cm-completionInfo')).toHaveText('Turns scores into shares.');
  await expect(content).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!);
});

test('unasked, it comes after two letters with nothing chosen, and Enter breaks the line', async ({
  page,
  content,
}) => {
  await openOn(page, '');
  await content.focus();
  await page.keyboard.type('s');
  await page.waitForTimeout(400);
  await expect(list(page)).toBeHidden();
  await page.keyboard.type('o');
  await expect(list(page)).toBeVisible();
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
  expect(await textOf(page)).toBe('so\n');
  await expect(list(page)).toBeHidden();
});

test('Tab indents while the list is open', async ({ page, content }) => {
  await openOn(page, '');
  await content.focus();
  await page.keyboard.type('so');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Tab');
  expect(await textOf(page)).toBe('  so');
});

test('says where a name comes from: another cell, the library, this cell', async ({ page }) => {
  await ask(page, 'const scored = 1;\nsco');
  const options = await page.getByRole('option').allTextContents();
  expect(options).toEqual(expect.arrayContaining(['scorescell scores', 'scoreddeclared here']));
});

test('a name that the cell declares is offered once', async ({ page }) => {
  expect(await ask(page, 'const softmax = 1;\nsoftm')).toEqual(['softmax', 'softmaxNaive']);
  await expect(page.getByRole('option', { selected: true })).toHaveText('softmaxdeclared here');
});

test('after a dot come the members of Plot and of Math', async ({ page }) => {
  expect(await ask(page, 'Plot.')).toEqual(['dot', 'dotX', 'lineY', 'plot']);
  await page.evaluate(() => document.querySelector('.cell-source > div')!.remove());
  expect(await ask(page, 'Math.hyp')).toEqual(['hypot']);
});

test('after a dot behind anything else come the methods of arrays, unasked from the first letter on', async ({
  page,
  content,
}) => {
  await openOn(page, 'scores');
  await content.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await page.waitForTimeout(400);
  await expect(list(page)).toBeHidden();
  await page.keyboard.type('ma');
  await expect(list(page)).toBeVisible();
  expect(await names(page)).toContain('map');
});

for (const [where, text] of [
  ['a string', `show('sof`],
  ['a comment', '// sof'],
  ['a type', 'let a: sof'],
  ['the name of a declaration', 'const sof'],
  ['the name of a property', 'class A { sof'],
] as const) {
  test(`offers nothing in ${where}`, async ({ page, content }) => {
    await openOn(page, text.slice(0, -3));
    await content.focus();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('sof');
    await page.waitForTimeout(500);
    await expect(list(page)).toBeHidden();
  });
}

test('a name is put in by a tap on it', async ({ page, content }) => {
  await openOn(page, '');
  await content.focus();
  await page.keyboard.type('sof');
  await page.getByRole('option').nth(1).click();
  expect(await textOf(page)).toBe('softmaxNaive');
  await expect(content).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  test('the list is inside the window, low, and its names can be hit', async ({ page, content }) => {
    await openOn(page, '');
    await content.tap();
    await page.keyboard.type('so');
    const { x, width, height } = (await page.locator('.cm-tooltip-autocomplete').boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(360);
    expect(height).toBeLessThanOrEqual(200);
    expect((await page.getByRole('option').first().boundingBox())!.height).toBeGreaterThanOrEqual(32);
  });
});

test('axe has nothing to say about the open list, light and dark', async ({ page }) => {
  await ask(page, 'so');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
});

test('with forced colours the chosen name stands out', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await ask(page, 'softm');
  const chosen = await page.getByRole('option', { selected: true }).evaluate((option) => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.cssText = 'forced-color-adjust: none; background: Highlight; color: HighlightText';
    const colours = [option, probe].map((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    });
    return { option: colours[0], highlight: colours[1] };
  });
  expect(chosen.option).toBe(chosen.highlight);
});
