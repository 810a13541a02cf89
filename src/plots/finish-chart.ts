import type { PlotOptions } from '@observablehq/plot';
import type { ChartElement } from './document.ts';

/** The `<svg>` that holds the marks: the chart itself, or the last one in its figure, after the legends' own. */
export function pictureOf(chart: ChartElement): ChartElement | undefined {
  if (chart.localName === 'svg') return chart;
  return chart.localName === 'figure'
    ? chart.children.findLast((child) => child.localName === 'svg')
    : undefined;
}

/** The words that stand for a chart: its ariaLabel, else its title, else its axes. */
export function labelOf(chart: ChartElement, options: PlotOptions): string {
  const { ariaLabel, title, caption } = options;
  const said = [ariaLabel, title, caption].find((text) => typeof text === 'string' && text.trim() !== '');
  if (typeof said === 'string') return said.trim();
  const [x, y] = ['x', 'y'].map((axis) => axisLabel(chart, axis));
  return x && y ? `Chart of ${y} against ${x}` : x || y ? `Chart of ${x || y}` : 'Chart';
}

/** What stands at an axis, without the arrow. */
function axisLabel(chart: ChartElement, axis: string): string | undefined {
  const groups = chart.querySelectorAll('g');
  const label = groups.find((group) => group.getAttribute('aria-label') === `${axis}-axis label`);
  return label?.textContent.replace(/[↑→↓←]/g, '').trim();
}

/**
 * Makes a chart fit for the page: no `<style>` (the page's policy refuses it; `styles/plots.css` has the rules), no
 * links (a chart is one picture), one name for assistive technology instead of one for each group, coordinates to a
 * thousandth (so that two machines whose `exp` differs in the last bit draw the same text), and ids that no other
 * chart on the page has.
 */
export function finishChart(chart: ChartElement, label: string): ChartElement {
  for (const style of chart.querySelectorAll('style')) style.parentNode!.removeChild(style);
  for (const link of chart.querySelectorAll('a')) {
    for (const child of [...link.childNodes]) link.parentNode!.insertBefore(child, link);
    link.parentNode!.removeChild(link);
  }
  const elements = [chart, ...chart.querySelectorAll('*')];
  const picture = pictureOf(chart);
  for (const element of elements) {
    roundCoordinates(element);
    if (element === picture) continue;
    // An element without a role may carry neither of these.
    element.removeAttribute('aria-label');
    element.removeAttribute('aria-description');
    if (element.localName === 'svg') namePicture(element, legendLabel(element));
  }
  if (picture) namePicture(picture, label);
  const text = chart.outerHTML.replace(/plot-[a-z]+-\d+/g, '');
  nameIds(elements, hash(text));
  return chart;
}

/** A swatch stands beside its word and needs no name; a colour scale holds its words itself. */
function legendLabel(legend: ChartElement): string {
  const words = legend.querySelectorAll('text').map((text) => text.textContent);
  return words.length > 0 ? `Legend: ${words.join(', ')}` : '';
}

function namePicture(svg: ChartElement, label: string): void {
  if (label === '') return svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
}

const coordinates = new Set('d cx cy r rx ry x x1 x2 y y1 y2 width height transform points'.split(' '));

function roundCoordinates(element: ChartElement): void {
  for (const [name, value] of element.attributes) {
    if (!coordinates.has(name)) continue;
    element.setAttribute(
      name,
      value.replace(/-?\d+\.\d{4,}(?:e[-+]?\d+)?/g, (number) => String(+Number(number).toFixed(3))),
    );
  }
}

/** Plot counts its ids from 1 in each Worker. The chart's own text makes them differ between charts. */
function nameIds(elements: ChartElement[], prefix: string): void {
  const names = new Map<string, string>();
  for (const element of elements) {
    const id = element.getAttribute('id');
    if (id) names.set(id, `chart-${prefix}-${names.size + 1}`);
  }
  if (names.size === 0) return;
  for (const element of elements) {
    for (const [attribute, value] of element.attributes) {
      const renamed = value.replace(/(?<=^url\(#).+(?=\)$)|(?<=^#).+/, (id) => names.get(id) ?? id);
      element.setAttribute(attribute, attribute === 'id' ? names.get(value)! : renamed);
    }
  }
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
