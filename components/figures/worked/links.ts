/** The quantities that formula, code and picture have in common, with the words for each. */
export const links = {
  score: 'the score',
  exponential: 'its exponential',
  total: 'the sum of all exponentials',
  share: 'the share',
} as const;
export type Link = keyof typeof links;
export const linkNames = Object.keys(links) as Link[];

/** The cell whose code computes the formula. */
export const linkedCell = 'candidate';

/** Where each stands in that cell's code, as the author wrote it; in other code it may be nowhere. */
export const inCode: Readonly<Record<Link, RegExp>> = {
  score: /(?<=\bexp\()\w+(?=\))/g,
  exponential: /\bMath\.exp\(\w+\)/g,
  total: /\bsum\(\w+\)|\btotal\b/g,
  share: /\b\w+ \/ total\b/g,
};

/** Pieces of a text, as offsets. */
export function piecesOf(code: string, link: Link): { from: number; to: number }[] {
  return [...code.matchAll(inCode[link])].map(({ index, 0: text }) => ({
    from: index,
    to: index + text.length,
  }));
}

/** The smallest piece at an offset decides: `v` in `Math.exp(v)` is the score. */
export function linkAt(code: string, offset: number): Link | undefined {
  let found: { link: Link; length: number } | undefined;
  for (const link of linkNames) {
    for (const { from, to } of piecesOf(code, link)) {
      if (from <= offset && offset < to && (!found || to - from < found.length))
        found = { link, length: to - from };
    }
  }
  return found?.link;
}
