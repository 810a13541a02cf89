import type { PageNode } from './element.ts';

/** The page's way: text becomes text nodes, never markup; markup of charts goes through `sanitise` first. */
export function toDom(node: PageNode, sanitise: (markup: string) => Node): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  if ('markup' in node) return sanitise(node.markup);
  const made = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) made.setAttribute(name, value);
  made.append(...node.children.map((child) => toDom(child, sanitise)));
  return made;
}
