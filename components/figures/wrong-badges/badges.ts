import type { Law } from '../../../src/zoo/law.ts';
import type { Row } from '../../../src/zoo/matrix.ts';

/** The wrong functions, as a reader would call them; the first is shown at first. */
export const names = {
  hardmax: 'winner takes all',
  uniform: 'all equal',
  'flip-signs': 'signs flipped',
  'base-two': 'base 2',
  'softmax-twice': 'softmax twice',
  'squares-over-sum': 'squares over sum',
  'measure-from-smallest': 'from the smallest',
  'divide-by-sum': 'by the sum',
  'no-shift': 'no shift',
  'shift-only-down': 'shift down only',
} as const;
type Offered = keyof typeof names;
export const offered = Object.keys(names) as Offered[];

/** The laws of ours that have a badge here, in words short enough for it. */
const short: Readonly<Record<string, string>> = {
  'seed-ranks': 'the ranks are the same',
  'seed-range': 'all between 0 and 1',
  'seed-sum': 'the sum is 1',
  ratio: 'ratios follow differences',
  shift: 'the zero is free',
  order: 'the order is kept',
  ties: 'ties share equally',
  'known-values': 'known shares',
  overflow: 'no overflow',
  underflow: 'no underflow',
};

interface Badge {
  id: string;
  words: string;
  holds: boolean;
}

/** The badges of one wrong function, the notebook's and ours, as the matrix of the zoo has them. */
export function badgesOf(laws: readonly Law[], row: Row): { seeds: Badge[]; ours: Badge[] } {
  const badges = laws.flatMap(({ id, by }) => {
    const words = short[id];
    return words === undefined ? [] : [{ id, by, words, holds: !row.broken.has(id) }];
  });
  const of = (by: Law['by']) =>
    badges.filter((badge) => badge.by === by).map(({ id, words, holds }) => ({ id, words, holds }));
  return { seeds: of('seed'), ours: of('ours') };
}
