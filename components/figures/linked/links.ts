/** A quantity that formula, code and picture of a chapter have in common. */
interface Linked {
  /** the words on its button */
  words: string;
  /** the class of its colour */
  colour?: 'q-score' | 'q-exponential' | 'q-share';
  /** where it stands in the code of which cell, as the author wrote it; in other code it may be nowhere */
  code: Readonly<Record<string, RegExp>>;
}

/** By the names that `\link{…}` and `data-link` have. */
export type Links = Readonly<Record<string, Linked>>;

interface LinkedChapter {
  /** the figures that have its marks, in words */
  picture: string;
  links: Links;
}

const oneExp = /\bMath\.exp\(\w+\)/g;
const inExp = /(?<=\bexp\()\w+(?=\))/g;
const beforeLargest = /\bv\b(?= - largest)/g;
const overTotal = /\b\w+ \/ total\b/g;
const largest = /\blargest\b|\bMath\.max\(\.\.\.x\)/g;
const shiftedExp = /\bMath\.exp\(v - largest\)/g;

/** By the chapters' slugs. */
export const linkedChapters = {
  exponentiate: {
    picture: 'the figure',
    links: {
      score: { words: 'a score', colour: 'q-score', code: { step1: inExp, 'two-pairs': inExp } },
      exponential: {
        words: 'its exponential',
        colour: 'q-exponential',
        code: { step1: oneExp, 'two-pairs': oneExp },
      },
      difference: {
        words: 'a difference of scores',
        colour: 'q-score',
        code: { ratios: /\bx - scores\[0\]/g },
      },
      ratio: {
        words: 'a ratio of exponentials',
        colour: 'q-exponential',
        code: {
          'two-pairs': /\bMath\.exp\(\w+\) \/ Math\.exp\(\w+\)/g,
          ratios: /\be \/ step1\[0\]|\bMath\.exp\(x - scores\[0\]\)/g,
        },
      },
    },
  },
  normalise: {
    picture: 'the bar below',
    links: {
      score: { words: 'the score', colour: 'q-score', code: { candidate: inExp } },
      exponential: { words: 'its exponential', colour: 'q-exponential', code: { candidate: oneExp } },
      total: {
        words: 'the sum of all exponentials',
        colour: 'q-exponential',
        code: { candidate: /\bsum\(\w+\)|\btotal\b/g },
      },
      share: { words: 'the share', colour: 'q-share', code: { candidate: overTotal } },
    },
  },
  stability: {
    picture: 'the comb above',
    links: {
      score: {
        words: 'the score',
        colour: 'q-score',
        code: { candidate: beforeLargest, lse: beforeLargest },
      },
      shift: { words: 'the shift', code: { candidate: largest, lse: largest } },
      exponential: {
        words: 'the exponential',
        colour: 'q-exponential',
        code: { candidate: shiftedExp, lse: shiftedExp },
      },
      total: {
        words: 'the sum of all exponentials',
        colour: 'q-exponential',
        code: {
          candidate: /\bsum\(e\)|\btotal\b/g,
          lse: /\bsum\(x\.map\(\(v\) => Math\.exp\(v - largest\)\)\)/g,
        },
      },
      share: { words: 'the share', colour: 'q-share', code: { candidate: overTotal } },
    },
  },
  temperature: {
    picture: 'the figures below',
    links: {
      score: { words: 'the score', colour: 'q-score', code: { 'at-temperature': beforeLargest } },
      temperature: { words: 'the temperature', code: { 'at-temperature': /\bT\b/g } },
      share: { words: 'the share', colour: 'q-share', code: { 'at-temperature': overTotal } },
    },
  },
  jacobian: {
    picture: 'the figures below',
    links: {
      score: { words: 'a score', colour: 'q-score', code: { derivatives: /(?<=\bsoftmax\()x(?=\))/g } },
      share: { words: 'a share', colour: 'q-share', code: { derivatives: /\ba\b(?= \*)|(?<=- )\bb\b/g } },
      jacobian: { words: 'a slope', code: { derivatives: /\ba \* \(delta\(i, j\) - b\)/g } },
    },
  },
  'cross-entropy': {
    picture: 'the curves below',
    links: {
      logit: { words: 'the right logit', colour: 'q-score', code: { loss: /\bx\[y\]/g } },
      share: { words: 'the share', colour: 'q-share', code: { slope: /\bp\b/g } },
      loss: { words: 'the loss', code: { loss: /\blogSumExp\(x\.map\(\(v\) => v - x\[y\]\)\)/g } },
      slope: { words: 'its slope', code: { slope: /\bi === y \? p - 1 : p\b/g } },
    },
  },
} as const satisfies Record<string, LinkedChapter>;
export type LinkedSlug = keyof typeof linkedChapters;

/** The links of a chapter; none for one without. */
export function linksOf(slug: string | undefined): Links {
  const chapters: Readonly<Record<string, LinkedChapter>> = linkedChapters;
  return (slug !== undefined && chapters[slug]?.links) || {};
}

/** The cells in whose code links stand, in their order. */
export function cellsIn(links: Links): string[] {
  return [...new Set(Object.values(links).flatMap(({ code }) => Object.keys(code)))];
}

/** Pieces of a text, as offsets. */
export function piecesOf(text: string, pattern: RegExp | undefined): { from: number; to: number }[] {
  return [...(pattern ? text.matchAll(pattern) : [])].map(({ index, 0: piece }) => ({
    from: index,
    to: index + piece.length,
  }));
}

/** What stands at an offset of a cell's code. The smallest piece decides: `v` in `Math.exp(v)` is the score. */
export function linkAt(links: Links, cell: string, text: string, offset: number): string | undefined {
  let found: { name: string; length: number } | undefined;
  for (const [name, { code }] of Object.entries(links)) {
    for (const { from, to } of piecesOf(text, code[cell])) {
      if (from <= offset && offset < to && (!found || to - from < found.length))
        found = { name, length: to - from };
    }
  }
  return found?.name;
}
