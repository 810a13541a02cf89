import { markdownToHtml } from 'satteri';
import { baseLinks } from './base-links.ts';
import { math } from './math.ts';

/**
 * The HTML of a piece of Markdown with formulas, as a chapter would show it; for what stands on pages that are no chapter.
 *
 * @param base path that the site is served under
 */
export function renderMarkdown(text: string, base: string): string {
  const { html } = markdownToHtml(text, {
    features: { math: true },
    mdastPlugins: [baseLinks(base)],
    hastPlugins: [math],
  });
  return html.trim();
}

/** The same for a single paragraph, without its `<p>`: for a place within a sentence. */
export function renderInline(text: string, base: string): string {
  const html = renderMarkdown(text, base);
  const inner = /^<p>(.*)<\/p>$/s.exec(html)?.[1];
  if (inner === undefined || inner.includes('<p>')) throw new Error(`this is not one paragraph: ${text}`);
  return inner;
}
