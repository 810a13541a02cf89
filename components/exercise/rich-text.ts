import { escapeHtml } from '../../src/notebook/display/to-html.ts';

/**
 * A line of frontmatter as HTML: code between backticks, formulas between dollars.
 *
 * @example richText('`exp` of a < b', String) // → '<code>exp</code> of a &lt; b'
 */
export function richText(text: string, math: (tex: string, display: boolean) => string): string {
  return text.replace(
    /`([^`]+)`|\$([^$]+)\$|([^`$]+|[`$])/g,
    (_, code?: string, tex?: string, rest?: string) => {
      if (code !== undefined) return `<code>${escapeHtml(code)}</code>`;
      return tex !== undefined ? math(tex, false) : escapeHtml(rest ?? '');
    },
  );
}

/** The same without its signs, to be read aloud or compared. */
export function plainText(text: string): string {
  return text.replace(/`([^`]+)`|\$([^$]+)\$/g, (_, code?: string, tex?: string) => code ?? tex ?? '');
}
