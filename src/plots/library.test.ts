import { describe, expect, test } from 'vitest';
import { chartMarkup, handDrawn, isChart, Plot } from './library.ts';

const scores = [1.764052345967664, 0.4001572083672233, -0.977277879876411];
const line = (options = {}) => Plot.plot({ marks: [Plot.lineY(scores)], ...options });
const attribute = (markup: string, name: string) =>
  new RegExp(`<svg[^>]* ${name}="([^"]*)"`).exec(markup)?.[1];

describe('Plot', () => {
  test('has everything that Observable Plot has, and cannot be changed', () => {
    expect(Plot.binX).toBeTypeOf('function');
    expect(Object.isFrozen(Plot)).toBe(true);
  });

  test('draws without a browser, also by the plot method of a mark or of several', () => {
    expect(isChart(line())).toBe(true);
    expect(
      isChart((Plot.lineY(scores) as { plot: (options?: object) => unknown }).plot({ height: 100 })),
    ).toBe(true);
    expect(isChart(Plot.marks(Plot.lineY(scores), Plot.ruleY([0])).plot())).toBe(true);
    expect(isChart(Plot.legend({ color: { domain: ['a', 'b'], type: 'ordinal' } }))).toBe(true);
  });

  test('is 640 units wide unless the cell says otherwise', () => {
    expect(attribute(chartMarkup(line()).svg, 'width')).toBe('640');
    expect(attribute(chartMarkup(line({ width: 300 })).svg, 'width')).toBe('300');
  });

  test('draws what a pointer would move as it stands before one comes', () => {
    const { svg } = chartMarkup(line({ marks: [Plot.lineY(scores, { tip: true }), Plot.crosshair(scores)] }));
    expect(svg).toContain('<path');
    expect(svg).not.toMatch(/undefined|NaN/);
  });

  test('keeps the class that the style sheet knows, whatever the cell says', () => {
    expect(attribute(chartMarkup(line({ className: 'badge' })).svg, 'class')).toBe('plot-d6a7b5');
  });
});

describe('isChart', () => {
  test.each([null, undefined, 1, 'svg', {}, { outerHTML: '<svg></svg>' }, []])('is false for %j', (value) => {
    expect(isChart(value)).toBe(false);
  });
});

test('isChart is false for a part of a chart', () => {
  expect(isChart(line().children[0])).toBe(false);
});

describe('chartMarkup', () => {
  test('is named by ariaLabel, else by the title, else by the caption, else by the axes', () => {
    const label = (options = {}) => chartMarkup(line(options)).label;
    const axes = { x: { label: 'rank' }, y: { label: 'share' } };
    expect(label({ ariaLabel: 'a', title: 'b', caption: 'c', ...axes })).toBe('a');
    expect(label({ title: 'b', caption: 'c', ...axes })).toBe('b');
    expect(label({ title: ' ', caption: 'c', ...axes })).toBe('c');
    expect(label(axes)).toBe('Chart of share against rank');
    expect(label({ y: { label: 'share' } })).toBe('Chart of share');
    expect(label()).toBe('Chart');
  });

  test('carries that name on the picture and on nothing inside it', () => {
    const { svg } = chartMarkup(line({ title: 'scores', ariaDescription: 'long', grid: true }));
    expect(svg).toMatch(
      /^<figure class="plot-d6a7b5-figure".*<h2>scores<\/h2><svg[^>]* role="img" aria-label="scores"/,
    );
    expect(svg.match(/aria-label|aria-description/g)).toEqual(['aria-description', 'aria-label']);
  });

  test('hides a swatch from assistive technology, and names a colour scale by its words', () => {
    const swatches = {
      color: { legend: true },
      marks: [Plot.dotX(scores, { fill: (score: number) => String(score > 0) })],
    };
    expect(chartMarkup(Plot.plot(swatches)).svg).toMatch(
      /<svg width="15" height="15"[^>]* aria-hidden="true">/,
    );
    const ramp = { color: { type: 'threshold', domain: [0], legend: true }, marks: [Plot.cellX(scores)] };
    expect(chartMarkup(Plot.plot(ramp as object)).svg).toContain('role="img" aria-label="Legend: 0"');
  });

  test('has no style element, which the policy of the page would refuse', () => {
    const { svg } = chartMarkup(
      line({
        color: { legend: true },
        marks: [Plot.dotX(scores, { fill: (score: number) => `about ${score}` })],
      }),
    );
    expect(svg).toContain('-swatches');
    expect(svg).not.toContain('<style');
  });

  test('rounds coordinates to a thousandth, so that machines with another last bit agree', () => {
    expect(chartMarkup(line()).svg).not.toMatch(/\d\.\d{4}/);
  });

  test('gives each chart ids of its own, the same in each run', () => {
    const clipped = (y: number) =>
      chartMarkup(Plot.plot({ marks: [Plot.lineY([1, y], { clip: true })] })).svg;
    const [once, again, other] = [clipped(2), clipped(2), clipped(3)];
    const [id] = /chart-[0-9a-f]{8}-1/.exec(once)!;
    expect(once).toContain(`<clipPath id="${id}">`);
    expect(once).toContain(`clip-path="url(#${id})"`);
    expect(again).toBe(once);
    expect(other).not.toContain(id);
  });

  test('keeps the marks of a link without the link', () => {
    const { svg } = chartMarkup(
      Plot.plot({ marks: [Plot.dotX(scores, { href: () => 'https://example.org/' })] }),
    );
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).not.toMatch(/<a\b|example\.org/);
  });

  test('escapes what a cell calls things', () => {
    const { svg } = chartMarkup(line({ title: '</h2><script>alert(1)</script>', y: { label: '"<b>' } }));
    expect(svg).not.toMatch(/<script|<b>/);
  });
});

describe('handDrawn', () => {
  const bars = () =>
    Plot.plot({ title: 'bars', marks: [Plot.barY(scores, { fill: 'var(--share)' }), Plot.ruleY([0])] });

  test('carries the plain chart beside the sketch', () => {
    const plain = line({ title: 'scores' });
    const { svg, plain: kept, label } = chartMarkup(handDrawn(plain));
    expect(kept).toBe(chartMarkup(plain).svg);
    expect(svg).toContain('hand-drawn');
    expect(label).toBe('scores');
    expect(chartMarkup(plain).plain).toBeUndefined();
  });

  test('draws the same wobble from the same seed, another from another', () => {
    const sketch = (seed?: number) => chartMarkup(handDrawn(bars(), seed === undefined ? {} : { seed })).svg;
    expect(sketch(7)).toBe(sketch(7));
    expect(sketch()).toBe(sketch(1));
    expect(new Set([0, 1, 2, 3].map(sketch)).size).toBe(4);
  });

  test('leaves no ruled line, no bar and no dot, and keeps their colours', () => {
    const chart = Plot.plot({
      marks: [Plot.barY(scores, { fill: 'var(--share)' }), Plot.dotX(scores), Plot.ruleY([0])],
    });
    const { svg } = chartMarkup(handDrawn(chart));
    expect(svg).not.toMatch(/<(rect|line|circle)\b/);
    expect(svg).toContain('stroke="var(--share)" stroke-width="1.6"');
    expect(svg).toContain('stroke="var(--share)" stroke-width="2.2"');
  });

  test('stays within three units of the true line', () => {
    const d = (markup: string, pattern: RegExp) => [...markup.matchAll(pattern)].at(-1)![1]!;
    const chart = Plot.plot({ axis: null, width: 640, height: 300, marks: [Plot.lineY([2, 2, 2])] });
    const path = d(chartMarkup(handDrawn(chart)).svg, / d="([^"]+)"/g);
    const heights = [...path.matchAll(/[-\d.]+ ([-\d.]+)/g)].map(([, y]) => Number(y));
    expect(heights.length).toBeGreaterThan(20);
    const middle = heights.reduce((sum, y) => sum + y) / heights.length;
    expect(Math.max(...heights.map((y) => Math.abs(y - middle)))).toBeLessThan(3);
    expect(new Set(heights).size).toBeGreaterThan(5);
  });

  test('has a steady hand when the roughness is 0', () => {
    const chart = Plot.plot({ axis: null, marks: [Plot.lineY([2, 2, 2])] });
    const path = [...chartMarkup(handDrawn(chart, { roughness: 0 })).svg.matchAll(/ d="([^"]+)"/g)].at(
      -1,
    )![1]!;
    expect(new Set([...path.matchAll(/[-\d.]+ ([-\d.]+)/g)].map(([, y]) => y)).size).toBe(1);
  });

  test('writes its words by hand and draws the axes as two open lines', () => {
    const { svg } = chartMarkup(handDrawn(line({ title: 'scores', y: { label: 'share' } })));
    expect(svg).toContain('<h2 class="hand">scores</h2>');
    expect(svg.match(/<text/g)!.length).toBe(
      svg.match(/<text class="hand"|<text [^>]*class="hand"/g)!.length,
    );
    expect(svg).toMatch(/rotate\(-90\)[^>]*>share</);
    expect(svg).not.toMatch(/[↑→]/);
    expect(svg.match(/stroke-linecap="square"/g)).toHaveLength(2);
  });

  test('keeps the exact form of clip paths, and markers on the corners of the true line', () => {
    const chart = Plot.plot({ marks: [Plot.lineY([1, 2, 1], { clip: true, marker: 'dot' })] });
    const { svg } = chartMarkup(handDrawn(chart));
    expect(svg).toMatch(/<clipPath id="[^"]+"><rect /);
    expect(svg).toMatch(/<path marker-start=[^>]* d="M\d+,\d+L\d+,\d+L\d+,\d+" stroke="none"/);
  });

  test('lets a line float above the axis, and bars stand on it', () => {
    const lowest = (chart: ReturnType<typeof line>) => chartMarkup(handDrawn(chart)).svg;
    const height = (markup: string) => Number(attribute(markup, 'height'));
    const inset = (markup: string) =>
      height(markup) - 60 - Number(/translate\([\d.]+,([\d.]+)\)[^>]*><path[^>]*>/.exec(markup)![1]);
    expect(inset(lowest(Plot.plot({ y: { ticks: [0] }, marks: [Plot.lineY([0, 1])] })))).toBe(12);
    expect(inset(lowest(Plot.plot({ y: { ticks: [0] }, marks: [Plot.barY([0, 1])] })))).toBe(0);
  });

  test.each([
    [undefined, 'it got undefined'],
    [[1, 2], 'it got an array'],
    [{}, 'it got an object'],
    ['svg', 'it got a string'],
  ])('refuses %j and says what it got', (value, words) => {
    expect(() => handDrawn(value)).toThrow(`handDrawn needs a chart made by Plot.plot; ${words}.`);
  });

  test('refuses a legend and what is hand-drawn already', () => {
    expect(() => handDrawn(handDrawn(line()))).toThrow('it got a chart that is already hand-drawn');
    expect(() => handDrawn(Plot.legend({ color: { domain: ['a'], type: 'ordinal' } }))).toThrow(
      'it got a legend',
    );
  });
});
