import { defineMdastPlugin, type MdastNode } from 'satteri';
import { readFence } from '../notebook/build/fence.ts';

/** Turns a chapter's fences into components: cells and checks, the seed's own lines, and code that is only to be read. */
export const fences = defineMdastPlugin({
  name: 'fences',
  code(node) {
    const { lang, meta, value } = node;
    const cell = lang === 'ts' ? readFence(meta ?? '', value, 0) : undefined;
    if (cell) return component('Cell', { id: cell.id });
    if (lang === 'python' && meta === 'seed') return component('SeedCode', { code: value });
    return component('CodeListing', { code: value, language: lang ?? 'text' });
  },
});

function component(name: string, props: Record<string, string>): MdastNode {
  const attributes = Object.entries(props).map(([key, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: key,
    value,
  }));
  return { type: 'mdxJsxFlowElement', name, attributes, children: [] };
}
