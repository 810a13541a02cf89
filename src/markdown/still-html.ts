import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

interface Node {
  type: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

/** Attributes whose value is an id, or several with spaces between them. */
const references = [
  'id',
  'htmlFor',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'headers',
  'popoverTarget',
  'list',
  'name',
];

/** What only a script could answer, or would only be said by one. */
const silent = ['notices', 'status', 'owner', 'announcement'];

/**
 * A chapter's HTML as a part of a page that holds several of them, without its scripts and controls: its ids begin with the
 * chapter's name, links to chapters lead to their place on the same page, its headings are one level lower, and the answers
 * to its predictions are open.
 *
 * @param slug of the chapter
 * @param base path that the site is served under
 */
export function stillHtml(html: string, slug: string, base: string): string {
  const tree = fromHtml(html, { fragment: true }) as Node;
  const chapters = `${base.replace(/\/$/, '')}/chapters/`;
  visit(tree, slug, chapters);
  lowerHeadings(tree, { level: 2 });
  return toHtml(tree as never);
}

function visit(node: Node, slug: string, chapters: string): void {
  const { properties, tagName } = node;
  if (properties) {
    for (const name of references) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = within(slug, value);
      else if (Array.isArray(value)) properties[name] = value.map((id) => within(slug, String(id)));
    }
    if (typeof properties['href'] === 'string')
      properties['href'] = placeOf(properties['href'], slug, chapters);
    // as landmarks, cells of the same name could not be told apart
    if (tagName === 'section') delete properties['ariaLabel'];
    // an answer is not waited for where nothing can be said first
    if (tagName === 'details' && properties['dataPart'] === 'answer') properties['open'] = true;
  }
  node.children = node.children?.filter((child) => !isLive(child)) ?? [];
  for (const child of node.children) visit(child, slug, chapters);
}

/** A figure's heading may stand deeper than the text around it; no level is left out. */
function lowerHeadings(node: Node, before: { level: number }): void {
  const level = Number(/^h([2-5])$/.exec(node.tagName ?? '')?.[1]) + 1;
  if (level > 0) {
    before.level = Math.min(level, before.level + 1);
    node.tagName = `h${before.level}`;
  }
  for (const child of node.children ?? []) lowerHeadings(child, before);
}

const within = (slug: string, ids: string) =>
  ids
    .split(' ')
    .map((id) => `${slug}--${id}`)
    .join(' ');

/** @example placeOf('/chapters/normalise/#cell-step2', 'scores', '/chapters/') // → '#normalise--cell-step2' */
function placeOf(address: string, slug: string, chapters: string): string {
  if (address.startsWith('#')) return `#${slug}--${address.slice(1)}`;
  if (!address.startsWith(chapters)) return address;
  const [chapter = '', anchor] = address.slice(chapters.length).split(/\/?#|\/$/);
  return anchor ? `#${chapter}--${anchor}` : `#${chapter}`;
}

function isLive({ tagName, properties }: Node): boolean {
  const classes = properties?.['className'];
  return (
    tagName === 'script' ||
    (Array.isArray(classes) && classes.includes('needs-script')) ||
    silent.includes(String(properties?.['dataPart']))
  );
}
