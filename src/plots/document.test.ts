import { readFileSync } from 'node:fs';
import * as Plot from '@observablehq/plot';
import { expect, test, vi } from 'vitest';
import { comparable } from './comparable.ts';
import { chartDocument, type ChartElement } from './document.ts';
import { exampleCharts } from './example-charts.ts';

const draw = (options: Plot.PlotOptions) => {
  const chart = Plot.plot({
    ...options,
    document: chartDocument as unknown as Document,
  }) as unknown as ChartElement;
  for (const style of chart.querySelectorAll('style')) style.parentNode?.removeChild(style);
  return chart.outerHTML;
};

// The expected files were drawn with two device pixels to a unit; without a window d3-axis would assume one.
vi.stubGlobal('window', { devicePixelRatio: 2 });

test.each(Object.keys(exampleCharts))('the %s chart is the one that Chromium draws', (name) => {
  const expected = readFileSync(new URL(`expected/${name}.txt`, import.meta.url), 'utf8').trimEnd();
  expect(comparable(draw(exampleCharts[name]!(Plot)))).toBe(expected);
});

test('a continuous colour legend says why it cannot be drawn', () => {
  const options = { color: { legend: true, type: 'linear' as const }, marks: [Plot.cellX([1, 2, 3])] };
  expect(() => draw(options)).toThrow(/has no canvas, so it draws no raster and no continuous colour legend/);
});

test('a selector chooses by tag, class and ancestors', () => {
  const chart = Plot.plot({
    title: 'a',
    marks: [Plot.frame()],
    document: chartDocument as unknown as Document,
  });
  const found = (selector: string) =>
    [...chart.querySelectorAll(selector)].map((element) => element.localName);
  expect(found('h2')).toEqual(['h2']);
  expect(found('.plot-d6a7b5')).toEqual(['svg']);
  expect(found('svg.plot-d6a7b5 rect')).toEqual(['rect']);
  expect(found('h2 rect')).toEqual([]);
  expect(found('svg.other')).toEqual([]);
});

test('a selector that the document does not understand is refused, not misread', () => {
  const chart = Plot.plot({ marks: [Plot.frame()], document: chartDocument as unknown as Document });
  expect(() => chart.querySelector('[fill]')).toThrow(/"\[fill\]" is none/);
});

test('a tip that stands still gets a box, although no font can be measured', async () => {
  const options = { marks: [Plot.tip([[1, 2]], { x: '0', y: '1', title: () => 'a longish line' })] };
  const chart = Plot.plot({
    ...options,
    document: chartDocument as unknown as Document,
  }) as unknown as ChartElement;
  await Promise.resolve();
  const [tip] = chart.querySelectorAll('g').filter((group) => group.getAttribute('aria-label') === 'tip');
  expect(tip!.hasAttribute('visibility')).toBe(false);
  const box = tip!.querySelector('path')!.getAttribute('d')!;
  const widths = [...box.matchAll(/h(-?\d+)/g)].map(([, width]) => Math.abs(Number(width)));
  expect(Math.max(...widths)).toBeGreaterThanOrEqual(7 * 'a longish line'.length);
  expect(tip!.querySelector('text')!.hasAttribute('transform')).toBe(true);
});
