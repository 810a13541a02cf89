/** A piece of page as data: made once, turned into HTML when the site is built and into DOM in the page. */
export interface PageElement {
  tag: string;
  attributes: Record<string, string>;
  children: PageNode[];
}

/** Markup of a chart: trusted at build, sanitised in the page. */
interface PageMarkup {
  markup: string;
}

export type PageNode = string | PageElement | PageMarkup;

export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: PageNode[]
): PageElement {
  return { tag, attributes, children };
}
