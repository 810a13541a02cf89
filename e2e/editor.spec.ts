import AxeBuilder from '@axe-core/playwright';
import type { EditorHandle } from '../src/editor/editor.ts';
import { code, expect, happened, openOn, showError, test, textOf } from './support/editor-page.ts';

declare const looks: () => string[];
declare let editor: EditorHandle;

for (const [name, use] of Object.entries({
  'wide and light': { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
  'wide and dark': { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
  'a phone': { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
} as const)) {
  test.describe(name, () => {
    test.use(use);
    test('nothing moves and no colour changes when the listing becomes the editor', async ({
      page,
      content,
    }) => {
      const listed = await page.evaluate(() => looks());
      await openOn(page);
      await expect(content).toBeVisible();
      expect(listed.length).toBeGreaterThan(150);
      expect(new Set(listed.map((look) => /rgb.*?\)/.exec(look)?.[0])).size).toBeGreaterThan(6);
      expect(await page.evaluate(() => looks())).toEqual(listed);
    });
  });
}

test('Shift+Enter and Control+Enter run, Escape leaves, F1 asks for help, and none of them types', async ({
  page,
  content,
}) => {
  await openOn(page);
  await content.focus();
  for (const key of ['Shift+Enter', 'ControlOrMeta+Enter', 'Escape', 'F1']) await page.keyboard.press(key);
  expect(await happened(page)).toEqual(['run', 'run', 'leave', 'help']);
  expect(await textOf(page)).toBe(code);
});

test('a question mark is a question mark', async ({ page, content }) => {
  await openOn(page, 'x');
  await content.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' ? 1 : 2');
  expect(await textOf(page)).toBe('x ? 1 : 2');
  expect((await happened(page)).at(-1)).toBe('change: x ? 1 : 2');
});

test('Tab moves through the editor as long as the reader has not typed or clicked', async ({
  page,
  content,
}) => {
  await openOn(page);
  await page.getByText('before').focus();
  await page.keyboard.press('Tab');
  await expect(content).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByText('after')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByText('before')).toBeFocused();
  expect(await textOf(page)).toBe(code);
});

test('Tab indents and Shift+Tab takes back once the reader has typed, until the focus has been elsewhere', async ({
  page,
  content,
}) => {
  await openOn(page, 'x');
  await content.focus();
  await page.keyboard.type('y');
  await page.keyboard.press('Tab');
  expect(await textOf(page)).toBe('  yx');
  await page.keyboard.press('Shift+Tab');
  expect(await textOf(page)).toBe('yx');
  await page.getByText('before').focus();
  await content.focus();
  await page.keyboard.press('Tab');
  await expect(page.getByText('after')).toBeFocused();
});

test('Tab indents after a click in the editor, and after the click that opened it', async ({
  page,
  content,
}) => {
  await openOn(page, 'x');
  await content.click();
  await page.keyboard.press('Tab');
  expect(await textOf(page)).toBe('  x');
  await page.evaluate(() => editor.destroy());
  await openOn(page, 'abc\ndef');
  const { x, y, height } = (await content.locator('.cm-line').nth(1).boundingBox())!;
  const width = await content.evaluate((element) => parseFloat(getComputedStyle(element).fontSize) * 0.6);
  await page.evaluate((point) => editor.focus(point), { x: x + 2 * width, y: y + height / 2 });
  await page.keyboard.press('Tab');
  await page.keyboard.type('|');
  expect(await textOf(page)).toMatch(/^abc\n {2}d(\|e|e\|)f$/);
});

test('Tab lets go after Escape', async ({ page, content }) => {
  await openOn(page, 'x');
  await content.focus();
  await page.keyboard.type('y');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByText('after')).toBeFocused();
});

test('the reader hears of their own changes only, and can undo what was set', async ({ page, content }) => {
  await openOn(page, 'one');
  await page.evaluate(() => editor.setText('two'));
  expect(await textOf(page)).toBe('two');
  expect(await happened(page)).toEqual([]);
  await content.focus();
  await page.keyboard.press('ControlOrMeta+z');
  expect(await textOf(page)).toBe('one');
  expect(await happened(page)).toEqual(['change: one']);
});

test('a text that is set is a step of its own, and undoing it leaves what was typed just before', async ({
  page,
  content,
}) => {
  await openOn(page, 'one');
  await content.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await page.evaluate(() => editor.setText('two'));
  await page.keyboard.press('ControlOrMeta+z');
  expect(await textOf(page)).toBe('one!');
});

test('Enter after a brace indents by two, and a bracket at the cursor shows its partner', async ({
  page,
  content,
}) => {
  await openOn(page, '');
  await content.focus();
  await page.keyboard.type('if (x) {\nx');
  expect(await textOf(page)).toBe('if (x) {\n  x');
  await page.keyboard.type('\n}');
  expect(await textOf(page)).toBe('if (x) {\n  x\n}');
  await expect(content.locator('.cm-matchingBracket')).toHaveText(['{', '}']);
});

test('an error marks its line and its word, moves with the text and goes when told', async ({
  page,
  content,
}) => {
  await openOn(page, 'const a = 1;\nshow(missing + a);');
  await showError(page, { line: 2, column: 6, message: 'missing is not defined' });
  await expect(content.locator('.cm-errorLine')).toHaveText('show(missing + a);');
  await expect(content.locator('.cm-errorPlace')).toHaveText('missing');
  await expect(content.locator('.cm-errorLine + .cm-errorMessage')).toHaveText('missing is not defined');
  await expect(content).toHaveAttribute('aria-invalid', 'true');
  await content.focus();
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('\n\n  ');
  await expect(content.locator('.cm-errorPlace')).toHaveText('missing');
  await showError(page, null);
  await expect(content.locator('.cm-errorLine, .cm-errorPlace, .cm-errorMessage')).toHaveCount(0);
  await expect(content).not.toHaveAttribute('aria-invalid');
});

test('an error outside the text marks the nearest line', async ({ page, content }) => {
  await openOn(page, 'a\nbc');
  for (const [line, column, marked] of [
    [99, 99, 'bc'],
    [0, 0, 'a'],
    [1, 50, 'a'],
  ] as const) {
    await showError(page, { line, column, message: 'm' });
    await expect(content.locator('.cm-errorLine')).toHaveText(marked);
  }
});

test('a phone neither corrects nor capitalises code', async ({ page, content }) => {
  await openOn(page);
  for (const name of ['autocorrect', 'autocapitalize', 'spellcheck']) {
    await expect(content).toHaveAttribute(name, /^(off|false)$/);
  }
});

test('axe has nothing to say about the editor, with an error in it too', async ({ page, content }) => {
  await openOn(page);
  await showError(page, { line: 2, column: 7, message: 'm' });
  await content.focus();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect((await new AxeBuilder({ page }).analyze()).violations, colorScheme).toEqual([]);
  }
});

test('what is closed leaves nothing behind, and can be opened again', async ({ page, content }) => {
  await openOn(page, 'one');
  const before = await page.evaluate(() => document.querySelector('.cell-source')!.childElementCount);
  await page.evaluate(() => editor.destroy());
  expect(await page.evaluate(() => document.querySelector('.cell-source')!.childElementCount)).toBe(
    before - 1,
  );
  await openOn(page, 'two');
  await expect(content).toHaveText('two');
});
