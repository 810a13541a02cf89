import { expect, listen, openOn, showError, test, textOf } from './support/editor-page.ts';

test('an error goes when its line changes, and no sooner', async ({ page, content }) => {
  await openOn(page, 'const a = 1;\nshow(missing);\n// end');
  await showError(page, { line: 2, message: 'missing is not defined' });
  const marks = content.locator('.cm-errorLine, .cm-errorMessage');
  await content.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' of it');
  await expect(marks).toHaveCount(2);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('x');
  await expect(marks).toHaveCount(0);
  await expect(content).not.toHaveAttribute('aria-describedby');
});

test('an error is told to who comes into the editor, and to who comes to its line', async ({
  page,
  content,
}) => {
  await openOn(page, 'const a = 1;\n\nshow(missing);');
  await showError(page, { line: 3, column: 6, message: 'missing is not defined' });
  await expect(content).toHaveAccessibleDescription('Line 3, column 6: missing is not defined');
  const heard = await listen(page);
  await content.focus();
  await page.keyboard.press('ArrowDown');
  expect(await heard()).toEqual([]);
  await page.keyboard.press('ArrowDown');
  expect(await heard()).toEqual(['Line 3, column 6: missing is not defined']);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('\n');
  await expect(content).toHaveAccessibleDescription('Line 4, column 6: missing is not defined');
});

test('F8 goes to the error', async ({ page, content }) => {
  await openOn(page, 'const a = 1;\nshow(missing);');
  await showError(page, { line: 2, column: 6, message: 'missing is not defined' });
  await content.focus();
  const heard = await listen(page);
  await page.keyboard.press('F8');
  expect(await heard()).toEqual(['Line 2, column 6: missing is not defined']);
  await page.keyboard.type('not');
  expect(await textOf(page)).toBe('const a = 1;\nshow(notmissing);');
});

test('an undo brings text back, but not the mark of a run that is over', async ({ page, content }) => {
  await openOn(page, 'show(missing);');
  await showError(page, { line: 1, message: 'missing is not defined' });
  await content.focus();
  await page.keyboard.type('x');
  await page.keyboard.press('ControlOrMeta+z');
  expect(await textOf(page)).toBe('show(missing);');
  await expect(content.locator('.cm-errorMessage')).toHaveCount(0);
});

test('the message of an error below a long line is in sight', async ({ page, content }) => {
  await openOn(page, `show(missing); // ${'long '.repeat(60)}`);
  await showError(page, { line: 1, column: 6, message: 'missing is not defined '.repeat(12).trim() });
  await content.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  const message = await content.locator('.cm-errorMessage').boundingBox();
  const host = await page.locator('.cell-source').boundingBox();
  expect(await content.locator('..').evaluate((scroller) => scroller.scrollLeft)).toBeGreaterThan(100);
  expect(message!.x).toBeGreaterThanOrEqual(host!.x);
  expect(message!.x + message!.width).toBeLessThanOrEqual(host!.x + host!.width);
});

test('with forced colours the line of an error is still marked', async ({ page, content }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openOn(page, 'show(missing);');
  await showError(page, { line: 1, column: 6, message: 'missing is not defined' });
  await expect(content.locator('.cm-errorLine')).toHaveCSS('outline-style', 'dashed');
  await expect(content.locator('.cm-errorPlace')).toHaveCSS('text-decoration-style', 'wavy');
});
