import type { PlotOptions } from '@observablehq/plot';
import type { ChartElement } from './document.ts';
import { pictureOf } from './finish-chart.ts';
import { pen, type Pen } from './pen.ts';
import { above } from './selector.ts';
import { inherited, numbers, outline } from './shape.ts';

/**
 * The look of the seed's `plt.xkcd()`: two open axes with their names in the middle, and room for larger letters.
 *
 * @param grounded the marks stand on the horizontal axis; what only floats above it keeps a little distance
 */
export function handDrawnOptions(options: PlotOptions, grounded: boolean): PlotOptions {
  const axis = (own: PlotOptions['x']) =>
    own === null ? own : { labelAnchor: 'center', labelArrow: 'none', ...own };
  return {
    marginTop: 24,
    marginRight: 24,
    marginBottom: 60,
    marginLeft: 84,
    insetLeft: 14,
    insetRight: 8,
    insetBottom: grounded ? 0 : 12,
    ...options,
    line: true,
    x: axis(options.x),
    y: axis(options.y),
  } as PlotOptions;
}

/** Whether a chart, as Plot drew it, has marks that reach down to the axis. */
export function standsOnAxis(chart: ChartElement): boolean {
  return chart
    .querySelectorAll('*')
    .some((mark) => /^(bar|rect|area|rule|cell)$/.test(mark.getAttribute('aria-label') ?? ''));
}

/** Replaces every line, bar and dot of a chart's picture with what a hand would have drawn, and every text's font. */
export function drawByHand(chart: ChartElement, seed: number, roughness: number): ChartElement {
  const hand = pen(seed, roughness);
  const picture = pictureOf(chart)!;
  addClass(picture, 'hand-drawn');
  for (const element of chart.querySelectorAll('*')) {
    if (['text', 'h2', 'h3', 'figcaption', 'div'].includes(element.localName)) addClass(element, 'hand');
    if (above(element).includes(picture)) redraw(element, hand);
  }
  return chart;
}

const addClass = (element: ChartElement, name: string) =>
  element.setAttribute('class', `${element.className} ${name}`.trim());

/** What is referred to by its id must keep its exact form. */
const definitions = ['defs', 'clipPath', 'marker', 'pattern'];

function redraw(shape: ChartElement, hand: Pen): void {
  const stroke = tracer(shape, hand);
  if (!stroke || [shape, ...above(shape)].some((element) => definitions.includes(element.localName))) return;
  const parts: ChartElement[] = [];
  const part = (d: string, attributes: Record<string, string | number>) => {
    const path = shape.ownerDocument.createElementNS(shape.namespaceURI, 'path');
    for (const [name, value] of Object.entries({ d, ...attributes })) path.setAttribute(name, value);
    parts.push(path);
  };

  const colour = inherited(shape, 'stroke', 'none');
  const fill = shape.localName === 'line' ? 'none' : inherited(shape, 'fill', 'currentColor');
  const ink = +(2.2 * Number(inherited(shape, 'stroke-width', '1'))).toFixed(2);
  if (fill !== 'none') {
    const solid = shape.localName === 'circle' || isPartOf(shape, /^dot$/);
    const opacity = Number(inherited(shape, 'fill-opacity', '1'));
    part(stroke(true), { stroke: 'none', 'fill-opacity': solid ? opacity : +(opacity * 0.25).toFixed(3) });
    const shade = { fill: 'none', stroke: fill, 'stroke-width': 1.6, 'stroke-opacity': 0.7 };
    if (!solid) part(hand.shade(outline(shape)!), shade);
    if (colour === 'none') part(stroke(), { fill: 'none', stroke: fill, 'stroke-width': 2.2 });
  }
  if (colour !== 'none') {
    const d = stroke();
    const scaffold = isPartOf(shape, /axis|grid|frame|rule/);
    // The white edge with which one line passes over another.
    if (!scaffold) part(d, { fill: 'none', stroke: 'var(--plot-background)', 'stroke-width': ink + 5 });
    part(d, { fill: 'none', 'stroke-width': ink });
  }
  replace(shape, parts);
}

/** How the hand goes around this shape, once or to fill it; nothing for groups, texts and a swatch "100%" wide. */
function tracer(shape: ChartElement, hand: Pen): ((filling?: boolean) => string) | undefined {
  if (shape.localName === 'circle') return () => hand.circle(...numbers(shape, 'cx', 'cy', 'r'));
  const d = outline(shape);
  return d === undefined ? undefined : (filling) => (filling ? hand.blot(d) : hand.trace(d));
}

function replace(shape: ChartElement, parts: ChartElement[]): void {
  const group = shape.ownerDocument.createElementNS(shape.namespaceURI, 'g');
  const geometry = /^(d|c?x|c?y|r|[xy][12]|width|height|marker-\w+)$/;
  for (const [name, value] of shape.attributes) if (!geometry.test(name)) group.setAttribute(name, value);
  group.append(...shape.childNodes, ...parts);
  shape.parentNode!.insertBefore(group, shape);
  const marked = [...shape.attributes.keys()].some((name) => name.startsWith('marker-'));
  // Markers sit on the corners of the true line; on the wobbly one every hesitation is a corner.
  if (marked) {
    shape.setAttribute('stroke', 'none');
    shape.setAttribute('fill', 'none');
    shape.removeAttribute('transform');
    group.appendChild(shape);
  } else shape.parentNode!.removeChild(shape);
}

/** Plot names each mark's group: "line", "x-axis tick", "frame". */
function isPartOf(shape: ChartElement, name: RegExp): boolean {
  return [shape, ...above(shape)].some(
    (element) => element.localName !== 'svg' && name.test(element.getAttribute('aria-label') ?? ''),
  );
}
