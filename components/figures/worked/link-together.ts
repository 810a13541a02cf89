import { linkAt, linkedCell, linkNames, piecesOf, type Link } from './links.ts';

/**
 * Lights what belongs together: in formulas (`\link{…}{…}`, classes `link-…`), in figures and words (`data-link`), and in the
 * cell's listing, where the pieces are painted over and nothing of the markup is touched. A button keeps its light on.
 */
export function linkTogether(chapter: HTMLElement): void {
  let kept: Link | undefined;
  const light = (link: Link | undefined) => {
    for (const lit of chapter.querySelectorAll('.lit')) lit.classList.remove('lit');
    paintCode(chapter, link);
    if (!link) return;
    for (const part of chapter.querySelectorAll(`[data-link="${link}"], .link-${link}`))
      part.classList.add('lit');
  };
  /** what stays lit when the pointer stands on nothing: what a button keeps, or where the focus is */
  const rest = () => kept ?? (document.activeElement?.getAttribute('data-link') as Link | null) ?? undefined;
  const point = (event: Event) => light(linkOf(event, chapter) ?? rest());
  chapter.addEventListener('pointerover', point);
  chapter.addEventListener('focusin', point);
  chapter.addEventListener('focusout', () => light(kept));
  chapter.addEventListener('pointerleave', () => light(rest()));
  // over code no new element is entered from one word to the next
  listingOf(chapter)?.addEventListener('pointermove', point);
  chapter.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-link]') : null;
    if (!button) return;
    const link = button.dataset['link'] as Link;
    kept = kept === link ? undefined : link;
    for (const each of chapter.querySelectorAll<HTMLElement>('button[data-link]')) {
      each.setAttribute('aria-pressed', String(each.dataset['link'] === kept));
    }
    light(kept ?? link);
  });
}

/** What the reader points at, in the innermost part that stands for something. */
function linkOf(event: Event, chapter: HTMLElement): Link | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  const linked = target.closest('[data-link], .link');
  const name =
    linked?.getAttribute('data-link') ?? linkNames.find((each) => linked?.classList.contains(`link-${each}`));
  if (name) return name as Link;
  const code = listingOf(chapter);
  if (!code?.contains(target) || !(event instanceof PointerEvent)) return undefined;
  const offset = offsetAt(code, event.clientX, event.clientY);
  return offset === undefined ? undefined : linkAt(code.textContent ?? '', offset);
}

/** The listing of the cell; undefined while an editor stands in its place. */
function listingOf(chapter: HTMLElement): HTMLElement | undefined {
  return chapter.querySelector<HTMLElement>(`[data-cell="${linkedCell}"] pre.code code`) ?? undefined;
}

function paintCode(chapter: HTMLElement, link: Link | undefined): void {
  if (!('highlights' in CSS)) return;
  const code = listingOf(chapter);
  if (!link || !code) return void CSS.highlights.delete('linked');
  const ranges = piecesOf(code.textContent ?? '', link).map(({ from, to }) => {
    const range = document.createRange();
    range.setStart(...placeOf(code, from));
    range.setEnd(...placeOf(code, to));
    return range;
  });
  CSS.highlights.set('linked', new Highlight(...ranges));
}

/** The text node in which an offset of the whole text lies, and where. */
function placeOf(code: HTMLElement, offset: number): [node: Node, offset: number] {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let before = 0;
  while (walker.nextNode()) {
    const length = walker.currentNode.textContent?.length ?? 0;
    if (offset <= before + length) return [walker.currentNode, offset - before];
    before += length;
  }
  return [code, code.childNodes.length];
}

/** The offset of the letter under a point of the window. */
function offsetAt(code: HTMLElement, x: number, y: number): number | undefined {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
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
