import { defineMdastPlugin } from 'satteri';

/** Authors write `/chapters/scores/`; a site that lives in a folder needs that folder in front. */
export function baseLinks(base: string) {
  const folder = base.replace(/\/$/, '');
  return defineMdastPlugin({
    name: 'base-links',
    link(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', folder + node.url);
    },
  });
}
