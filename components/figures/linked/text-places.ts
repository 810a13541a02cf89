/** The range of a piece of an element's text, which may be spread over many text nodes. */
export function rangeOf(element: HTMLElement, { from, to }: { from: number; to: number }): Range {
  const range = document.createRange();
  range.setStart(...placeOf(element, from));
  range.setEnd(...placeOf(element, to));
  return range;
}

/** The text node in which an offset of the whole text lies, and where. */
function placeOf(element: HTMLElement, offset: number): [node: Node, offset: number] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode()) {
    const length = walker.currentNode.textContent?.length ?? 0;
    if (offset <= before + length) return [walker.currentNode, offset - before];
    before += length;
  }
  return [element, element.childNodes.length];
}

/** The offset of the letter under a point of the window. */
export function offsetAt(element: HTMLElement, x: number, y: number): number | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let before = 0;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const length = node.textContent?.length ?? 0;
    for (let at = 0; at < length; at++) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      if (left <= x && x < right && top <= y && y < bottom) return before + at;
    }
    before += length;
  }
  return undefined;
}
