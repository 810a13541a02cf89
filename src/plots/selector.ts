import type { ChartElement } from './document.ts';

/** Whether an element fits a selector of tag names, `*`, classes and descendants: `g.tick line`. D3 needs no other. */
export function matches(element: ChartElement, selector: string): boolean {
  const parts = /^(?:(.*)\s)?([\w-]+|\*)?((?:\.[\w-]+)*)$/.exec(selector.trim());
  if (!parts)
    throw new Error(`A chart understands tag names, classes and descendants; "${selector}" is none.`);
  const [, ancestors, tag = '*', classes = ''] = parts;
  const own = element.className.split(/\s+/);
  if (tag !== '*' && tag !== element.localName) return false;
  if (
    !classes
      .split('.')
      .slice(1)
      .every((name) => own.includes(name))
  )
    return false;
  return !ancestors || above(element).some((ancestor) => matches(ancestor, ancestors));
}

/** The element's ancestors, from the inside out. */
export function above({ parentNode }: ChartElement): ChartElement[] {
  return parentNode ? [parentNode, ...above(parentNode)] : [];
}

/** Everything inside the element, in the order of the markup. */
export function inside(element: ChartElement): ChartElement[] {
  return element.children.flatMap((child) => [child, ...inside(child)]);
}
