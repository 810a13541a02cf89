import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { root } from '../../scripts/lib/root.mjs';
import type { EditorHandle, ErrorMark } from '../../src/editor/editor.ts';
import { scriptText } from './script.ts';

export { expect } from '@playwright/test';

declare const list: (text: string) => void;
declare const open: (plain: boolean) => EditorHandle;
declare const events: string[];
declare let editor: EditorHandle;
declare const heard: string[];

const read = (name: string) => readFileSync(join(root, 'src/styles', name), 'utf8');
/** The style sheets of the site in their order, without the fonts. */
const style = [...read('index.css').matchAll(/@import '\.\/([\w-]+\.css)'/g)]
  .map(([, name]) => name!)
  .filter((name) => name !== 'fonts.css')
  .map(read)
  .join('\n');
/** The policy of the site for styles and scripts. */
const policy = "default-src 'self'; style-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'";
const html = `<!doctype html><html lang="en"><title>editor</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta http-equiv="content-security-policy" content="${policy}"><link rel="stylesheet" href="/style.css">
  <main><h1>One cell</h1><button>before</button>
  <section class="cell" data-state="built"><div class="cell-source" data-part="source"><pre class="code"><code></code></pre></div></section>
  <button>after</button></main><script src="/script.js"></script></html>`;

export const code = `// the share of each score\nconst exponentials = scores.map((x) => Math.exp(x));\n\nfor (const p of shares) {\n  show(p, 'text', 1e3, \`a\${p}b\`); /* two\n  lines */\n}\nclass Softmax extends Base<number> { x = null ?? true }`;

/** One cell, as the site lists it, under the policy of the site; it can be turned into an editor of either kind. */
export const test = base.extend<{ content: Locator }, { bundle: string }>({
  bundle: [async ({}, use) => use(await scriptText('e2e/pages/editor.ts')), { scope: 'worker' }],
  content: [
    async ({ page, bundle }, use) => {
      const violations: string[] = [];
      page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
      page.on('pageerror', (error) => violations.push(error.message));
      await page.route('http://editor.test/**', (route) => {
        const { pathname } = new URL(route.request().url());
        if (pathname === '/style.css') return route.fulfill({ contentType: 'text/css', body: style });
        if (pathname === '/script.js') return route.fulfill({ contentType: 'text/javascript', body: bundle });
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      });
      await page.goto('http://editor.test/');
      await page.evaluate((code) => list(code), code);
      await use(page.getByRole('textbox', { name: 'Cell step1' }));
      expect(violations.filter((text) => !text.includes('favicon'))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the editor on a text, or on what is listed. */
export const openOn = (page: Page, text?: string, { plain = false } = {}) =>
  page.evaluate(
    ([text, plain]) => {
      if (text !== undefined) list(text);
      Object.assign(globalThis, { editor: open(plain) });
    },
    [text, plain] as const,
  );
export const textOf = (page: Page) => page.evaluate(() => editor.text());
/** What the editor has told since it was asked last. */
export const happened = (page: Page) => page.evaluate(() => events.splice(0));
export const showError = (page: Page, mark: ErrorMark | null) =>
  page.evaluate((mark) => editor.showError(mark), mark);

/** What the open editor has announced since this was called; CodeMirror clears its announcements soon. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const root = document.querySelector('.cell-source > div')?.shadowRoot ?? document;
    const region = root.querySelector('.cm-announced, [role="status"]')!;
    const heard: string[] = [];
    const hear = () => region.textContent?.trim() && heard.push(region.textContent);
    new MutationObserver(hear).observe(region, { childList: true, subtree: true });
    Object.assign(globalThis, { heard });
  });
  return () => page.evaluate(() => heard.splice(0));
}
