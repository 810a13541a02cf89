import { escapeHtml } from '../../../src/notebook/display/to-html.ts';
import type { Mutant } from '../../../src/zoo/mutant.ts';
import { placeOf } from './place-of.ts';

/** A sentence as HTML; what stands between backticks is code. */
export function sentenceHtml(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

/** Who writes a mutant, and where somebody did, as HTML. */
export function wroteHtml({ wrote, sources }: Pick<Mutant, 'wrote' | 'sources'>): string {
  const seen = sources.map(
    ({ url, says }) => `<a href="${escapeHtml(url)}">${escapeHtml(placeOf(url))}</a> (${sentenceHtml(says)})`,
  );
  return [
    `Written by ${sentenceHtml(wrote)}.`,
    ...(seen.length > 0 ? [`Seen in ${seen.join('; ')}.`] : []),
  ].join(' ');
}
