import { highlight } from '../../../src/editor/highlight.ts';
import type { CellView } from '../cell-view.ts';
import type { ReadersWork } from './readers-work.ts';

/** What answers only to scripts, and what is there only while the page is open. */
const leftOut = [
  'script',
  'link',
  'style',
  'meta[http-equiv]',
  'meta[property]',
  'iframe',
  'dialog',
  'button',
  '[popover]',
  '.needs-script',
  '.site-header nav',
  '.theme-toggle',
  'reading-progress',
  '.notice',
  '.broken-banner',
  '[data-part="announcement"]',
  '[data-part="read-so-far"]',
].join(', ');

/** A copy of the page as it stands, in which nothing can be pressed: listings for editors, links with their whole address. */
export function stillPage(work: ReadersWork): HTMLElement {
  const page = document.documentElement.cloneNode(true) as HTMLElement;
  for (const view of work.views.values()) {
    const source = page.querySelector(`[data-cell="${view.id}"] [data-part="source"]`);
    if (view.edited || view.editor) source?.replaceChildren(listing(view));
  }
  for (const element of page.querySelectorAll(leftOut)) element.remove();
  // handles that can no longer be dragged
  for (const handle of page.querySelectorAll('[role="slider"]')) {
    for (const { name } of [...handle.attributes]) {
      if (/^(role|tabindex|aria-value.*)$/.test(name)) handle.removeAttribute(name);
    }
  }
  keepChoices(page);
  completeLinks(page);
  return page;
}

function listing(view: CellView): HTMLElement {
  const box = document.createElement('pre');
  box.className = 'code';
  box.tabIndex = 0;
  const code = document.createElement('code');
  code.append(
    ...highlight(view.text, 'ts').map(({ text, classes }) => {
      if (!classes) return text;
      const piece = document.createElement('span');
      piece.className = classes;
      piece.textContent = text;
      return piece;
    }),
  );
  box.append(code);
  return box;
}

/** Which look of a chart was chosen is no part of the markup. */
function keepChoices(page: HTMLElement): void {
  const chosen = [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].map(
    ({ checked }) => checked,
  );
  page.querySelectorAll<HTMLInputElement>('input[type="radio"]').forEach((input, index) => {
    input.toggleAttribute('checked', chosen[index] ?? false);
  });
}

function completeLinks(page: HTMLElement): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const { href, hash, pathname, origin } = new URL(link.getAttribute('href') ?? '', location.href);
    const here = origin === location.origin && pathname === location.pathname;
    link.setAttribute('href', here && hash ? hash : href);
  }
}
