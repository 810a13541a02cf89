/** Writes only what differs: a figure is shown anew with every frame of a drag, and most of it stays as it is. */
export function setAll(element: Element | null | undefined, attributes: Record<string, string>): void {
  if (!element) return;
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

export function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) setText(element, text);
}

/**
 * Changes the words where they stand. Words that are exchanged are a new node, and with every new node the browser asks each
 * rule with :has() again whether it holds.
 */
export function setText(element: Element, text: string): void {
  const { firstChild, lastChild } = element;
  if (firstChild && firstChild === lastChild && firstChild instanceof Text) firstChild.data = text;
  else element.textContent = text;
}

/** The part of a figure with this name; a figure without it was built wrong. */
export function partOf<E extends Element = HTMLElement>(figure: ParentNode, name: string): E {
  const part = figure.querySelector<E>(`[data-part="${name}"]`);
  if (!part) throw new Error(`the figure has no part "${name}"`);
  return part;
}
