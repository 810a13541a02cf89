import type { Page } from '@playwright/test';
import { cell, output, run, write } from './support/notebook.ts';
import { expect, test } from './support/test.ts';

test.use({ quiet: false });
test.beforeEach(({ page }) => page.goto('chapters/normalise/'));

/** Runs code of a hostile reader in the place of step2, and gives back what its cell shows. */
async function runHostile(page: Page, code: string): Promise<string> {
  const step2 = cell(page, 'step2');
  await write(step2, code);
  await run(step2);
  return output(step2).innerText();
}

test('reader code sees no page and no storage', async ({ page }) => {
  const names = ['document', 'window', 'parent', 'top', 'frames', 'localStorage', 'sessionStorage', 'opener'];
  const shown = await runHostile(
    page,
    `const step2 = [1];\nshow(${JSON.stringify(names)}.map((n) => typeof globalThis[n]));`,
  );
  expect(shown.match(/\w+/g)).toEqual(names.map(() => 'undefined'));
});

test('reader code reaches no server by any of the usual ways', async ({ page, server }) => {
  const to = (way: string) => JSON.stringify(`${server.url}escape?${way}`);
  const ways = [
    `await fetch(${to('fetch')})`,
    `await fetch(${to('no-cors')}, { mode: 'no-cors' })`,
    `const x = new XMLHttpRequest(); x.open('GET', ${to('xhr')}, false); x.send()`,
    `importScripts(${to('importScripts')})`,
    `new WebSocket(${to('socket').replace('http', 'ws')})`,
    `new EventSource(${to('events')})`,
    `navigator.sendBeacon(${to('beacon')})`,
    `new Worker(${to('worker')})`,
    `new Worker(URL.createObjectURL(new Blob(['fetch(${to('nested').replaceAll('"', '`')})'])))`,
    `await new Function('return fetch(${to('function').replaceAll('"', '`')})')()`,
    `await (0, eval)('fetch(${to('eval').replaceAll('"', '`')})')`,
    `setTimeout('fetch(${to('timeout').replaceAll('"', '`')})')`,
    `await [].constructor.constructor('return fetch')()(${to('constructor')})`,
    `await new globalThis.FontFace('x', 'url(' + ${to('font')} + ')').load()`,
    `await caches.open('x').then((c) => c.add(${to('cache')}))`,
  ];
  const tries = ways.map((way) => `try { ${way}; show('went through'); } catch { show('refused'); }`);
  const pause = 'await new Promise((resolve) => setTimeout(resolve, 300));';
  const shown = await runHostile(page, `const step2 = [1];\n${tries.join('\n')}\n${pause}`);
  expect(shown.match(/refused|went through/g), 'every way was tried').toHaveLength(ways.length);
  expect(server.requests.filter((path) => path.includes('escape'))).toEqual([]);
  expect((await fetch(`${server.url}escape?control`)).status).toBe(404);
  expect(server.requests.filter((path) => path.includes('escape'))).toEqual(['/escape?control']);
  server.requests.length = 0;
});

test('what a cell shows is text, never markup of the page', async ({ page }) => {
  const markup = '<img src=x onerror=document.title=1><script>document.title=1</script>';
  const shown = await runHostile(
    page,
    `const step2 = [${JSON.stringify(markup)}];\nshow(${JSON.stringify(markup)});\nthrow new Error(${JSON.stringify(markup)});`,
  );
  expect(shown).toContain(markup);
  await expect(output(cell(page, 'step2')).locator('img, script')).toHaveCount(0);
});
