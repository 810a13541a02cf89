import { askList } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { apart } from '../findings.ts';
import type { Case, Law } from '../law.ts';
import { sumOf } from '../shares.ts';

const base = { kind: 'masked-softmax', about: 'reals', by: 'ours', type: 'property' } as const;

const masked: readonly Case[] = [
  { scores: [5, 5, 9], mask: [true, true, false] },
  { scores: [1, 2, 3], mask: [false, true, true] },
  { scores: [-3, -1, -2, 0], mask: [true, false, true, false] },
  { scores: [4, 4], mask: [true, true] },
  { scores: [7, -7], mask: [false, true] },
];

const expectedOf = (scores: readonly number[], mask: readonly boolean[]) =>
  exactShares(scores.map((score, i) => (mask[i] ? score : -Infinity)));

/** Softmax over the scores that take part. */
export const maskLaws: readonly Law[] = [
  {
    ...base,
    id: 'mask-zero',
    title: 'a masked item gets exactly 0',
    statement: String.raw`m_i = 0 \;\Rightarrow\; p_i = 0`,
    examples: masked,
    draws: 'masked',
    judge: (subject, { scores, mask = [] }) => {
      const p = askList(subject, scores.length, scores, mask);
      const hidden = p.map((share, i) => (mask[i] ? 0 : share));
      return apart(
        'masked, share',
        hidden,
        scores.map(() => 0),
        0,
      );
    },
  },
  {
    ...base,
    id: 'mask-sum',
    title: 'the shares of those that take part sum to 1',
    statement: String.raw`\sum_{m_i = 1} p_i = 1`,
    examples: masked,
    draws: 'masked',
    judge: (subject, { scores, mask = [] }) =>
      apart('the sum at', [sumOf(askList(subject, scores.length, scores, mask))], [1], 1e-12),
  },
  {
    ...base,
    id: 'mask-part',
    title: 'those that take part share as if the others were not there',
    statement: String.raw`p(x; m) = p(x_{m = 1})`,
    examples: masked,
    draws: 'masked',
    judge: (subject, { scores, mask = [] }) =>
      apart('share', askList(subject, scores.length, scores, mask), expectedOf(scores, mask), 1e-12),
  },
  {
    ...base,
    about: 'floats',
    type: 'extreme',
    id: 'mask-below',
    title: 'a mask hides a score however low the others are, and however high it is',
    statement: String.raw`x_1 = -10^{10},\ m = (1, 0) \;\Rightarrow\; p = (1, 0)`,
    examples: [
      { scores: [-1e10, 0], mask: [true, false] },
      { scores: [-2e9, -2e9, 5], mask: [true, true, false] },
      { scores: [0, 1e300], mask: [true, false] },
    ],
    judge: (subject, { scores, mask = [] }) =>
      apart('share', askList(subject, scores.length, scores, mask), expectedOf(scores, mask), 1e-12),
  },
];
