/** What the fragment of a link begins with when it carries somebody's code; see share-link.ts. */
export const shareMark = '#code=';

export function isShareLink(fragment: string): boolean {
  return fragment.startsWith(shareMark);
}
