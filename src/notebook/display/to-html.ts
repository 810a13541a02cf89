import type { PageNode } from './element.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

/** The build's way to the page. Markup of charts is taken as it is: at build it comes from the author's own cells. */
export function toHtml(node: PageNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  if ('markup' in node) return node.markup;
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(value)}"`,
  );
  const children = node.children.map(toHtml).join('');
  return voidTags.has(node.tag)
    ? `<${node.tag}${attributes.join('')}>`
    : `<${node.tag}${attributes.join('')}>${children}</${node.tag}>`;
}

const voidTags = new Set(['input', 'br']);
