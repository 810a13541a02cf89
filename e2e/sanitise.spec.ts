import { expect, test, type Page } from '@playwright/test';
import { scriptText } from './support/script.ts';

declare const show: (markup: string) => string;
declare const honestCharts: () => string[];

let script: string;
test.beforeAll(async () => void (script = await scriptText('e2e/pages/sanitise.ts')));

/** Requests to a server that must never hear of a chart. */
let asked: string[];
test.beforeEach(async ({ page }) => {
  asked = [];
  await page.route(/evil/, (route) => (asked.push(route.request().url()), route.abort()));
  await page.setContent('<form id="form"></form><p id="output"></p><a id="link" href="#">a</a>');
  await page.addScriptTag({ content: script });
});

async function shown(page: Page, markup: string): Promise<string> {
  const text = await page.evaluate((markup) => show(markup), markup);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  expect(await page.evaluate(() => 'hit' in globalThis), 'something ran').toBe(false);
  expect(asked).toEqual([]);
  return text;
}

const hit = 'globalThis.hit=1';
const hostile: Record<string, string> = {
  'a script': `<svg><script>${hit}</script><rect width="1"></rect></svg>`,
  'a script in HTML': `<figure><script>${hit}</script></figure>`,
  'a script by address': '<svg><script href="https://evil.test/a.js"></script></svg>',
  'an event attribute': `<svg onload="${hit}"><rect onclick="${hit}" onfocus="${hit}" tabindex="0"></rect></svg>`,
  'an image that fails': `<svg></svg><img src="x" onerror="${hit}">`,
  'an SVG image': `<svg><image href="https://evil.test/a.png" onerror="${hit}"></image></svg>`,
  'an animation that sets a link': `<svg><a><animate attributeName="href" values="javascript:${hit}"></animate>x</a></svg>`,
  'an animation that begins': `<svg><animate onbegin="${hit}" attributeName="x" dur="1s"></animate></svg>`,
  'a link that runs': `<svg><a xlink:href="javascript:${hit}" href="javascript:${hit}"><text>x</text></a></svg>`,
  'a link away': '<figure><a href="https://evil.test/" ping="https://evil.test/ping">x</a></figure>',
  'foreign HTML': `<svg><foreignObject><iframe srcdoc="<script>parent.hit=1</script>"></iframe></foreignObject></svg>`,
  'a frame': `<svg><title><iframe src="javascript:parent.hit=1"></iframe></title></svg>`,
  'a style element': '<svg><style>@import url(https://evil.test/a.css); * { display: none }</style></svg>',
  'a style that asks': '<svg style="background: url(https://evil.test/a.png)"></svg>',
  'a style that asks in disguise':
    '<svg style="background: u\\72l(//evil.test/a.png); fill: image-set(\'//evil.test/b.png\' 1x)"></svg>',
  'a style that covers the page': '<div style="position: fixed; inset: 0; z-index: 9999; color: red">x</div>',
  'a paint from elsewhere':
    '<svg><rect fill="url(https://evil.test/a.svg#p)" filter="url(//evil.test/f.svg#f)"></rect></svg>',
  'a use from elsewhere': '<svg><use href="https://evil.test/a.svg#p"></use></svg>',
  'a marker from elsewhere': `<svg><path d="M0,0L9,9" marker-end='url("https://evil.test/a.svg#m")'></path></svg>`,
  'a form': '<form action="https://evil.test/"><input name="attributes"><button>go</button></form>',
  'an id of the page': '<svg id="form"><rect id="output"></rect><g id="chart-1"></g></svg>',
  'names that shadow':
    '<figure id="body" name="getElementById"><div name="cookie" id="chart-zzzzzzzz-1"></div></figure>',
  'the hooks of the page':
    '<div data-part="run" data-check="order" data-verdict="passed" class="cell badge">passed</div>',
  'a reload':
    '<meta http-equiv="refresh" content="0;url=https://evil.test/"><base href="https://evil.test/">',
  'markup that mutates': `<svg></p><style><a id="</style><img src=1 onerror=${hit}>"></a></style></svg>`,
  'a MathML detour': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${hit}&gt;">`,
  'a comment that ends early': `<svg><!--><img src=x onerror=${hit}>--></svg>`,
  'a processing instruction': '<?xml-stylesheet href="https://evil.test/a.css"?><svg></svg>',
  'a control':
    '<svg><text contenteditable="true" tabindex="0" autofocus="" role="button" aria-live="assertive">x</text></svg>',
};

test('a hostile chart runs nothing, asks no server and keeps nothing but a picture', async ({ page }) => {
  for (const [name, markup] of Object.entries(hostile)) {
    await test.step(name, async () => {
      const text = await shown(page, markup);
      expect(text, name).not.toMatch(
        /evil|hit=1|javascript:|<(script|style|a|img|image|use|form|input|iframe|animate|meta|base)\b/i,
      );
      expect(text, name).not.toMatch(
        / (on\w+|data-[\w-]+|name|tabindex|contenteditable|autofocus|href|src|aria-live)=/i,
      );
      expect(text, name).not.toMatch(/ id=|position|fixed|class="(cell|badge)|role="button"/);
    });
  }
  expect(await page.evaluate(() => document.querySelectorAll('#form, #output').length)).toBe(2);
});

test('what is harmless in a hostile chart stays', async ({ page }) => {
  const markup =
    '<svg class="plot-d6a7b5 badge hand-drawn" viewBox="0 0 9 9" role="img" aria-label="Softmax: x"><a href="#x"><text style="font-size: 14px; position: fixed">a<script></script></text></a></svg>';
  expect(await shown(page, markup)).toBe(
    '<svg class="plot-d6a7b5 hand-drawn" viewBox="0 0 9 9" role="img" aria-label="Softmax: x"><text style="font-size: 14px;">a</text></svg>',
  );
});

test('text that is not markup is shown as it is', async ({ page }) => {
  expect(await shown(page, '1 < 2 & 3')).toBe('1 &lt; 2 &amp; 3');
});

test('an honest chart comes through unchanged', async ({ page }) => {
  const charts = await page.evaluate(() => honestCharts());
  expect(charts.length).toBeGreaterThan(20);
  for (const markup of charts) {
    const lines = (text: string) => text.replaceAll('><', '>\n<');
    expect(lines(await page.evaluate((markup) => show(markup), markup))).toBe(lines(markup));
  }
});
