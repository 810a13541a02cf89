import { cellsIn, linkAt, linksOf, piecesOf, type Links } from './links.ts';
import { offsetAt, rangeOf } from './text-places.ts';

/** The listings of a chapter that have linked pieces, by cell; one whose place an editor has taken is not there. */
type Listings = () => [cell: string, code: HTMLElement][];

const linkedTogether = new WeakSet<HTMLElement>();

/**
 * Lights what belongs together: in formulas (`\link{…}{…}`, classes `link-…`), in figures and words (`data-link`), and in the
 * cells' listings, where the pieces are painted over and nothing of the markup is touched. A button keeps its light on.
 */
export function linkTogether(chapter: HTMLElement): void {
  if (linkedTogether.has(chapter)) return;
  linkedTogether.add(chapter);
  const links = linksOf(chapter.dataset['chapter']);
  const listings: Listings = () =>
    cellsIn(links).flatMap((cell) => {
      const code = chapter.querySelector<HTMLElement>(`[data-cell="${cell}"] pre.code code`);
      return code ? [[cell, code] as [string, HTMLElement]] : [];
    });
  let lit: string | undefined;
  let kept: string | undefined;
  const light = (link: string | undefined) => {
    // while the pointer crosses what stands for nothing there is nothing to do
    if (!link && !lit) return;
    lit = link;
    for (const part of chapter.querySelectorAll('.lit')) part.classList.remove('lit');
    paint(links, listings, link);
    if (!link) return;
    for (const part of chapter.querySelectorAll(`[data-link="${link}"], .link-${link}`))
      part.classList.add('lit');
  };
  /** what stays lit when the pointer stands on nothing: what a button keeps, or where the focus is */
  const rest = () => kept ?? document.activeElement?.getAttribute('data-link') ?? undefined;
  const point = (event: Event) => light(linkUnder(event, links, listings) ?? rest());
  chapter.addEventListener('pointerover', point);
  chapter.addEventListener('focusin', point);
  chapter.addEventListener('focusout', () => light(kept));
  chapter.addEventListener('pointerleave', () => light(rest()));
  // over code no new element is entered from one word to the next
  for (const [, code] of listings()) code.addEventListener('pointermove', point);
  const press = () => {
    for (const each of chapter.querySelectorAll<HTMLElement>('button[data-link]')) {
      each.setAttribute('aria-pressed', String(each.dataset['link'] === kept));
    }
    for (const words of chapter.querySelectorAll('[data-part="in-code"]'))
      words.textContent = kept ? inCode(links, listings, kept) : '';
  };
  press();
  chapter.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button[data-link]') : null;
    const link = button?.dataset['link'];
    if (!link) return;
    kept = kept === link ? undefined : link;
    press();
    light(kept ?? link);
  });
  // the reader who came by Tab has brought this code here, and stands on a button already
  light(rest());
}

/** What the reader points at, in the innermost part that stands for something. */
function linkUnder(event: Event, links: Links, listings: Listings): string | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  const linked = target.closest('[data-link], .link');
  const name =
    linked?.getAttribute('data-link') ??
    Object.keys(links).find((each) => linked?.classList.contains(`link-${each}`));
  if (name) return name;
  if (!(event instanceof PointerEvent) || !target.closest('pre.code')) return undefined;
  const listing = listings().find(([, code]) => code.contains(target));
  if (!listing) return undefined;
  const [cell, code] = listing;
  const offset = offsetAt(code, event.clientX, event.clientY);
  return offset === undefined ? undefined : linkAt(links, cell, code.textContent, offset);
}

function paint(links: Links, listings: Listings, link: string | undefined): void {
  if (!('highlights' in CSS)) return;
  if (!link) return void CSS.highlights.delete('linked');
  const ranges = listings().flatMap(([cell, code]) =>
    piecesOf(code.textContent, links[link]?.code[cell]).map((piece) => rangeOf(code, piece)),
  );
  CSS.highlights.set('linked', new Highlight(...ranges));
}

/** Where a quantity stands in the code, for those who can't see what is painted, or have it out of sight. */
function inCode(links: Links, listings: Listings, link: string): string {
  const places = listings().flatMap(([cell, { textContent }]) => {
    const pieces = piecesOf(textContent, links[link]?.code[cell]);
    const texts = [...new Set(pieces.map(({ from, to }) => textContent.slice(from, to)))];
    return texts.length > 0 ? [`in ${cell}: ${texts.join(', ')}`] : [];
  });
  return places.length > 0 ? `Lit ${places.join('; ')}` : 'Not in the code as it stands';
}
