import type { ChartElement } from './document.ts';
import { above } from './selector.ts';

/** A line, a rectangle or a path as path data; nothing for other elements, and for a swatch, which is "100%" wide. */
export function outline(shape: ChartElement): string | undefined {
  if (shape.localName === 'path') return shape.getAttribute('d') ?? undefined;
  if (shape.localName === 'line') {
    const [x1, y1, x2, y2] = numbers(shape, 'x1', 'y1', 'x2', 'y2');
    return `M${x1},${y1}L${x2},${y2}`;
  }
  if (shape.localName !== 'rect') return undefined;
  const [x, y, width, height] = numbers(shape, 'x', 'y', 'width', 'height');
  return Number.isNaN(width + height) ? undefined : `M${x},${y}h${width}v${height}h${-width}Z`;
}

/** What an attribute is for this shape, whether it stands there or further out. */
export function inherited(shape: ChartElement, name: string, otherwise: string): string {
  const owner = [shape, ...above(shape)].find(
    (element) => element.hasAttribute(name) && element.getAttribute(name) !== 'inherit',
  );
  return owner?.getAttribute(name) ?? otherwise;
}

/** Attributes as numbers; one that is absent is 0, as SVG has it. */
export function numbers<Names extends string[]>(shape: ChartElement, ...names: Names) {
  return names.map((name) => Number(shape.getAttribute(name) ?? 0)) as { [Index in keyof Names]: number };
}
