import * as ObservablePlot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import { chartDocument, ChartElement } from './document.ts';
import { finishChart, labelOf } from './finish-chart.ts';
import { drawByHand, handDrawnOptions, standsOnAxis } from './hand-drawn.ts';

/** What a chart was made of, and what can be told about it. A node that is not in here is no chart. */
const charts = new WeakMap<ChartElement, Made>();
interface Made {
  label: string;
  /** from which handDrawn draws a plain chart again */
  again?: PlotOptions;
  /** the chart that a hand-drawn one stands for */
  plain?: ChartElement;
}

/** `document` and `className` are ours: the first is the only one there is, the second carries the style sheet. */
const ours = { document: chartDocument as unknown as Document, className: 'plot-d6a7b5' };

/** Room for letters of 13 to 19 units; Plot's own margins are for letters of 10. */
const calm = { width: 640, marginTop: 32, marginBottom: 44, marginLeft: 56 };

const draw = (options: PlotOptions) =>
  ObservablePlot.plot({ ...calm, ...options, ...ours }) as unknown as ChartElement;

function plot(options: PlotOptions = {}): ChartElement {
  const chart = draw(options);
  const label = labelOf(chart, options);
  const again = handDrawnOptions(options, standsOnAxis(chart));
  charts.set(finishChart(chart, label), { label, again });
  return chart;
}

function legend(options: Parameters<typeof ObservablePlot.legend>[0]): ChartElement {
  const chart = ObservablePlot.legend({ ...options, ...ours }) as unknown as ChartElement;
  charts.set(finishChart(chart, 'Legend'), { label: 'Legend' });
  return chart;
}

// `Plot.dot(data).plot()` goes through this method, which would look for the browser's document.
Object.assign(ObservablePlot.Mark.prototype, {
  plot(this: Markish, { marks = [], ...options }: PlotOptions = {}) {
    return plot({ ...options, marks: [...marks, this] });
  },
});

/** Observable Plot as cells see it: all of it, drawing without a browser. */
export const Plot = Object.freeze({ ...ObservablePlot, plot, legend });

/**
 * Draws a chart again as if by hand: wobbly ink, open axes, handwriting.
 *
 * The reader can switch back to the plain chart, which keeps the exact positions.
 *
 * @param chart made by Plot.plot
 * @param seed a whole number; the same seed draws the same wobble
 * @param roughness how unsteady the hand is: 0 is steady, 1 is the default
 * @throws TypeError if `chart` was not made by Plot.plot
 * @example handDrawn(Plot.plot({ marks: [Plot.lineY([1, 4, 9])] }), { seed: 2 })
 */
export function handDrawn(
  chart: unknown,
  { seed = 1, roughness = 1 }: { seed?: number; roughness?: number } = {},
): ChartElement {
  const made = chart instanceof ChartElement ? charts.get(chart) : undefined;
  if (!made?.again)
    throw new TypeError(`handDrawn needs a chart made by Plot.plot; it got ${described(chart)}.`);
  const sketch = drawByHand(draw(made.again), seed, roughness);
  charts.set(finishChart(sketch, made.label), { label: made.label, plain: chart as ChartElement });
  return sketch;
}

export function isChart(value: unknown): value is ChartElement {
  return charts.has(value as ChartElement);
}

/** The chart as text: SVG, or an HTML figure around it when the chart has a title, a caption or a legend. */
export function chartMarkup(chart: unknown): { svg: string; plain?: string; label: string } {
  const made = chart instanceof ChartElement ? charts.get(chart) : undefined;
  if (!made)
    throw new TypeError(
      `chartMarkup needs a chart made by Plot.plot or handDrawn; it got ${described(chart)}.`,
    );
  const { label, plain } = made;
  return { svg: (chart as ChartElement).outerHTML, ...(plain && { plain: plain.outerHTML }), label };
}

function described(value: unknown): string {
  if (isChart(value)) return charts.get(value)!.plain ? 'a chart that is already hand-drawn' : 'a legend';
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
