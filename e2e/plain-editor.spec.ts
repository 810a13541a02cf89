import AxeBuilder from '@axe-core/playwright';
import { expect, happened, openOn, showError, test, textOf } from './support/editor-page.ts';
import type { EditorHandle } from '../src/editor/editor.ts';

declare let editor: EditorHandle;

const plain = { plain: true };

test('the plain text field is one, with the name of the code, and nothing corrects it', async ({
  page,
  content,
}) => {
  await openOn(page, undefined, plain);
  expect(await content.evaluate(({ localName }) => localName)).toBe('textarea');
  await expect(content).toHaveAttribute('autocapitalize', 'off');
  await expect(content).toHaveAttribute('autocorrect', 'off');
  await expect(content).toHaveAttribute('spellcheck', 'false');
});

test('Tab moves on, typed in or not', async ({ page, content }) => {
  await openOn(page, 'x', plain);
  await page.getByText('before').focus();
  await page.keyboard.press('Tab');
  await expect(content).toBeFocused();
  await page.keyboard.type('y');
  await page.keyboard.press('Tab');
  await expect(page.getByText('after')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByText('before')).toBeFocused();
  expect(await textOf(page)).toMatch(/^(xy|yx)$/);
});

test('the reader hears of their own changes only, and can undo what was set', async ({ page, content }) => {
  await openOn(page, 'one', plain);
  await page.getByText('before').focus();
  await page.evaluate(() => editor.setText('two\n'));
  expect(await textOf(page)).toBe('two\n');
  await expect(page.getByText('before')).toBeFocused();
  expect(await happened(page)).toEqual([]);
  await content.focus();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await textOf(page)).toBe('one');
  expect(await happened(page)).toEqual(['change: one']);
  await page.evaluate(() => editor.setText(''));
  expect(await textOf(page)).toBe('');
});

test('an error is told in words below, described to who comes in, and goes when its line changes', async ({
  page,
  content,
}) => {
  await openOn(page, 'const a = 1;\nshow(missing);', plain);
  await showError(page, { line: 2, column: 6, message: 'missing is not defined' });
  const message = page.locator('.plain-error');
  await expect(message).toHaveText('Line 2, column 6: missing is not defined');
  await expect(content).toHaveAccessibleDescription('Line 2, column 6: missing is not defined');
  await expect(content).toHaveAttribute('aria-invalid', 'true');
  await content.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('\n');
  await expect(message).toHaveText('Line 3, column 6: missing is not defined');
  await page.keyboard.press('F8');
  await expect(page.getByRole('status')).toHaveText('Line 3, column 6: missing is not defined');
  await page.keyboard.type('not');
  expect(await textOf(page)).toBe('\nconst a = 1;\nshow(notmissing);');
  await expect(message).toBeHidden();
  await expect(content).not.toHaveAttribute('aria-invalid');
  await expect(content).not.toHaveAttribute('aria-describedby');
});

for (const [where, use] of Object.entries({
  'a wide window': { viewport: { width: 1280, height: 800 } },
  'a phone': { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
})) {
  test.describe(`in ${where}`, () => {
    test.use(use);
    test('it is as tall as its text', async ({ page, content }) => {
      await openOn(page, 'one', plain);
      const height = () => content.evaluate((field) => field.getBoundingClientRect().height);
      const small = await height();
      await content.fill(`one\n`.repeat(30));
      expect(await height()).toBeGreaterThan(small + 300);
      expect(await content.evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(
        1,
      );
      await content.fill('one');
      expect(await height()).toBe(small);
    });
  });
}

test('it is as tall as its text where the browser has no field-sizing', async ({ page, content }) => {
  await page.evaluate(() => {
    CSS.supports = () => false;
    document.documentElement.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="/fixed.css">');
  });
  await page.route('**/fixed.css', (route) =>
    route.fulfill({ contentType: 'text/css', body: '.plain-editor { field-sizing: fixed !important }' }),
  );
  await openOn(page, 'one\n'.repeat(20), plain);
  const missing = () => content.evaluate((field) => field.scrollHeight - field.clientHeight);
  await expect.poll(missing).toBeLessThanOrEqual(1);
  await content.focus();
  await page.keyboard.type('\n'.repeat(10));
  expect(await missing()).toBeLessThanOrEqual(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
  test('its letters are so large that the page is not enlarged, and long lines are wrapped', async ({
    page,
    content,
  }) => {
    await openOn(page, `show(${'1 + '.repeat(60)}0);`, plain);
    expect(
      await content.evaluate((field) => parseFloat(getComputedStyle(field).fontSize)),
    ).toBeGreaterThanOrEqual(16);
    expect(await content.evaluate((field) => field.scrollWidth - field.clientWidth)).toBe(0);
  });
});

test('axe has nothing to say about the plain text field, with an error in it too', async ({ page }) => {
  await openOn(page, undefined, plain);
  await showError(page, { line: 2, column: 7, message: 'm' });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
});

test('what is closed leaves nothing behind', async ({ page }) => {
  const count = () => page.evaluate(() => document.querySelector('.cell-source')!.childElementCount);
  const before = await count();
  await openOn(page, 'one', plain);
  await page.evaluate(() => editor.destroy());
  expect(await count()).toBe(before);
});
