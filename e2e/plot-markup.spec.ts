import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../scripts/lib/root.mjs';
import { exampleCharts } from '../src/plots/example-charts.ts';
import { chartMarkup, handDrawn, Plot } from '../src/plots/library.ts';
import { comparable } from '../src/plots/comparable.ts';
import { scriptText } from './support/script.ts';

declare const drawBoth: () => Record<string, { browser: string; ours: string }>;

// With one device pixel to a unit Plot shifts its strokes by half a unit, which a chart drawn off the page cannot know.
test.use({ deviceScaleFactor: 2 });

/** Plot counts its clip paths and markers on from chart to chart. A line for each element makes a short difference. */
const uncounted = (markup: string) => markup.replace(/(plot-[a-z]+)-\d+/g, '$1').replaceAll('><', '>\n<');

const folder = join(root, 'src/plots/expected');
let script: string;
test.beforeAll(async () => void (script = await scriptText('e2e/pages/plot-markup.ts')));

test('our small document gives the markup that Chromium’s gives, character by character', async ({
  page,
}) => {
  await page.addScriptTag({ content: script });
  const drawn = await page.evaluate(() => drawBoth());
  expect(Object.keys(drawn)).toEqual(Object.keys(exampleCharts));
  for (const [name, { browser, ours }] of Object.entries(drawn)) {
    expect(uncounted(ours), name).toBe(uncounted(browser));
  }
});

// UPDATE_EXPECTED=1 writes the files, which the unit test compares with charts drawn in Node.
test('the expected files say what Chromium draws', async ({ page }) => {
  await page.addScriptTag({ content: script });
  const drawn = await page.evaluate(() => drawBoth());
  if (process.env['UPDATE_EXPECTED']) mkdirSync(folder, { recursive: true });
  for (const [name, { browser }] of Object.entries(drawn)) {
    const file = join(folder, `${name}.txt`);
    if (process.env['UPDATE_EXPECTED']) writeFileSync(file, `${comparable(browser)}\n`);
    expect(comparable(browser), name).toBe(readFileSync(file, 'utf8').trimEnd());
  }
});

test('a Worker in Chromium and Node draw the same charts, plain and by hand', async ({ page }) => {
  // An entry for each chart: the options are functions and can't be posted, so the Worker gets them as text.
  const charts = {
    bars: '{ title: "Shares", marks: [Plot.barY([0.09, 0.24, 0.67].map(Math.exp)), Plot.ruleY([0])] }',
    curve:
      '{ marks: [Plot.lineY(Array.from({ length: 50 }, (_, i) => Math.exp(i / 9)), { clip: true }), Plot.dot([[1, 2]])] }',
    legend: '{ color: { legend: true }, marks: [Plot.cellX(["a", "b"], { fill: (name) => name })] }',
  };
  const program = (options: string) => `chartMarkup(handDrawn(Plot.plot(${options}), { seed: 3 }))`;
  const all = `({ ${Object.entries(charts).map(([name, options]) => `${name}: ${program(options)}`)} })`;
  const library = await scriptText('src/plots/worker.ts');
  const text = `${library}; const { Plot, handDrawn, chartMarkup } = __plots; postMessage(${all});`;
  const drawn = await page.evaluate(
    (text) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([text])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
    text,
  );
  const inNode = new Function('Plot', 'handDrawn', 'chartMarkup', `return ${all}`) as (
    ...names: unknown[]
  ) => unknown;
  expect(drawn).toEqual(inNode(Plot, handDrawn, chartMarkup));
});
