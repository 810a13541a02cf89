import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { cell, output, part, run, write } from '../support/notebook.ts';
import { expect, test } from '../support/test.ts';

const chapter = 'chapters/normalise/';
const mine = "const step2 = step1.map((e) => e / 2);\n// --- cell step2 --- </script> 'é'\nstep2";
const notice = (page: Page, kind: string) => page.locator(`[data-notice="${kind}"]`);
const choose = (page: Page, choice: string) => page.locator(`[data-choice="${choice}"]`).click();

async function download(page: Page, kind: 'ts' | 'html'): Promise<{ text: string; name: string }> {
  await page.getByRole('button', { name: 'My work' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-part="download-${kind}"]`).click(),
  ]);
  return { text: readFileSync(await file.path(), 'utf8'), name: file.suggestedFilename() };
}

async function load(page: Page, { name, text }: { name: string; text: string }): Promise<void> {
  const file = { name, mimeType: 'text/plain', buffer: Buffer.from(text) };
  await page.locator('[data-part="load"]').setInputFiles(file);
}

test('the .ts holds every cell, changed or not, with what it showed as comments', async ({ page }) => {
  await page.goto(chapter);
  await write(cell(page, 'step2'), mine);
  await run(cell(page, 'step2'));
  const shown = await output(cell(page, 'step2')).innerText();
  const { text, name } = await download(page, 'ts');
  expect(name).toMatch(/^softmax-normalise-\d{4}-\d\d-\d\d\.ts$/);
  expect(text).toContain('// Softmax, explained: Normalise');
  expect(text).toContain(`// ${page.url()}`);
  const ids = await page
    .locator('[data-cell]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-cell')));
  expect([...text.matchAll(/^\/\/ --- (?:cell|check) (\S+) ---/gm)].map(([, id]) => id)).toEqual(ids);
  expect(text).toContain('step1.map((e) => e / 2);\n// \\--- cell step2 ---');
  expect(text.replaceAll('\n// ', '\n')).toContain(shown);
  expect(text).toMatch(/^\/\/ failed here$/m);
  await expect(notice(page, 'download')).toContainText(name);
});

for (const kind of ['ts', 'html'] as const) {
  test(`the .${kind} loaded back brings the changes, and runs nothing`, async ({ page }) => {
    await page.goto(chapter);
    await write(cell(page, 'step2'), mine);
    const file = await download(page, kind);
    await page.goto('404.html'); // leaving saves
    await page.evaluate(() => localStorage.clear());
    await page.goto(chapter);
    await load(page, file);
    await expect(cell(page, 'step2').locator('pre code')).toHaveText(mine);
    await expect(cell(page, 'step2')).toHaveAttribute('data-state', 'stale');
    await expect(page.locator('[data-edited]')).toHaveCount(1);
    await expect(notice(page, 'status')).toContainText('Loaded step2; nothing has run.');
    await page.waitForLoadState('networkidle');
    await expect(page.locator('[data-state="fresh"], [data-state="failed"]')).toHaveCount(0);
    await page.reload();
    await expect(cell(page, 'step2').locator('pre code')).toHaveText(mine);
  });
}

test('the .html opens without the site: complete, styled, in its own fonts, and with no script to run', async ({
  page,
  context,
}) => {
  await page.goto(chapter);
  await write(cell(page, 'step2'), mine);
  await run(cell(page, 'step2'));
  const look = (where: Page) =>
    where.evaluate(() => {
      const style = (selector: string) => getComputedStyle(document.querySelector(selector)!);
      return {
        heading: style('h1').fontFamily + style('h1').fontSize,
        code: style('.cell-source code').fontFamily,
        cells: document.querySelectorAll('[data-cell]').length,
        charts: document.querySelectorAll('[data-cell] svg').length,
        // a definition is shown by a script, and stays behind
        formulas: document.querySelectorAll('.katex:not([popover] *)').length,
        output: document.querySelector('[data-cell="step2"] [data-part="output"]')!.textContent,
        verdict: document.querySelector('[data-cell="sum-is-one"] [data-part="verdict"]')!.textContent,
        owner: document.querySelector<HTMLElement>('[data-cell="step2"] [data-part="owner"]')!.innerText,
      };
    });
  const before = await look(page);
  const { text } = await download(page, 'html');
  const path = test.info().outputPath('chapter.html');
  writeFileSync(path, text);

  const file = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  file.on('request', (request) => asked.push(request.url().slice(0, 40)));
  file.on('console', (message) => said.push(message.text()));
  const address = pathToFileURL(path).href;
  await file.goto(address);
  expect(await look(file)).toEqual(before);
  expect(asked.filter((url) => !url.startsWith('data:') && !address.startsWith(url))).toEqual([]);
  expect(said).toEqual([]);
  expect(
    await file.locator('script:not([type="application/json"]), link, iframe, button, [src]').count(),
  ).toBe(0);
  expect(await file.locator('[data-cell="step2"] pre code').innerText()).toBe(mine);
  expect(await file.locator('[data-cell="step2"] pre .tok-keyword').count()).toBeGreaterThan(0);
  const fonts = await file.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(fonts.join()).toMatch(/Literata/);
  expect(fonts.join()).toMatch(/JetBrains Mono/);
  expect(fonts.join()).toMatch(/KaTeX_Main/);
  expect(text).not.toMatch(/url\((?!["']?(data:|#))/);
  await expect(file.locator('.notebook-bar')).toContainText('with 1 changed cell');
});

test('loading over other changes asks first, and can be undone', async ({ page }) => {
  await page.goto(chapter);
  await write(cell(page, 'step1'), 'const step1 = [1];');
  await write(cell(page, 'step2'), mine);
  const file = await download(page, 'ts');
  await page.reload();
  await page.getByRole('button', { name: 'My work' }).click();
  await page.locator('[data-part="reset-all"]').click();
  await write(cell(page, 'step2'), 'const step2 = [9];');
  await load(page, file);
  await expect(notice(page, 'load')).toContainText('a cell that you changed here: step2. Replace yours?');
  const editor = part(cell(page, 'step2'), 'source').getByRole('textbox');
  await expect(editor).toHaveText('const step2 = [9];');
  await choose(page, 'load-others');
  await expect(cell(page, 'step1').locator('pre code')).toHaveText('const step1 = [1];');
  await expect(editor).toHaveText('const step2 = [9];');
  await load(page, file);
  await choose(page, 'replace');
  await expect(editor).toHaveText(mine.replaceAll('\n', ''));
  await choose(page, 'undo');
  await expect(editor).toHaveText('const step2 = [9];');
});

for (const [kind, text, words] of [
  ['is none of ours', '<!doctype html><p>no', /is no chapter that was downloaded here/],
  [
    'is of another chapter',
    '// softmax-notebook 1 scores\n',
    /holds the chapter “scores”, and this is “normalise”/,
  ],
  ['changes nothing', '// softmax-notebook 1 normalise\n', /no change that is not here already/],
  [
    'has a cell that is no longer there',
    '// softmax-notebook 1 normalise\n// --- cell gone --- 0123456789abcdef\nx\n// --- output ---\n',
    /no longer has: gone/,
  ],
] as const) {
  test(`a file that ${kind} is told in a sentence, and changes nothing`, async ({ page }) => {
    await page.goto(chapter);
    await load(page, { name: 'x.ts', text });
    await expect(notice(page, 'load')).toHaveText(words);
    await expect(page.locator('[data-edited], [data-state]:not([data-state="built"])')).toHaveCount(0);
  });
}

test('markup in a loaded file stays text', async ({ page }) => {
  await page.goto(chapter);
  const code = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
  await load(page, {
    name: '<img src=x onerror="document.title=1">.ts',
    text: `// softmax-notebook 1 normalise\n// --- cell step2 --- 0123456789abcdef\n${code}\n// --- output ---\n`,
  });
  await expect(cell(page, 'step2').locator('pre code')).toHaveText(code);
  await expect(page.locator('chapter-notebook img, [data-cell] script')).toHaveCount(0);
  await expect(notice(page, 'changed')).toBeVisible();
});
