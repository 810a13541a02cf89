import { sigmoid } from '../../softmax/index.ts';
import { askList } from '../ask.ts';
import { cases, normalDraws } from '../examples.ts';
import { apart, list } from '../findings.ts';
import type { Law } from '../law.ts';
import { topOf } from '../shares.ts';
import { base } from './softmax-of-reals.ts';

/** By mpmath 1.4.1, as in src/softmax/references/known-values.json; rounded to doubles. */
const recorded: readonly { scores: number[]; softmax: number[] }[] = [
  { scores: [0, 1], softmax: [0.2689414213699951, 0.7310585786300049] },
  { scores: [1, 2, 3], softmax: [0.09003057317038046, 0.24472847105479764, 0.6652409557748219] },
  { scores: [1, 2, 1], softmax: [0.21194155761708544, 0.5761168847658291, 0.21194155761708544] },
  { scores: [3, 1, 0.2], softmax: [0.8360188027814407, 0.11314284146556013, 0.05083835575299916] },
  { scores: [1, -2, 0], softmax: [0.7053845126982412, 0.03511902695933972, 0.25949646034241913] },
];

/** Scores whose shares are known. */
export const knownLaws: readonly Law[] = [
  {
    ...base,
    id: 'one-and-two',
    title: 'one item gets everything, two share by a sigmoid',
    statement: String.raw`p(x_1) = 1,\quad p_1(x_1, x_2) = \sigma(x_1 - x_2)`,
    examples: cases([[5], [0, 1], [-20, 20], [2, 2], ...normalDraws.map((draw) => draw.slice(0, 2))]),
    draws: 'pairs',
    judge: (subject, { scores }) => {
      const [a = 0, b = a - Infinity] = scores;
      const expected = scores.length === 1 ? [1] : [sigmoid(a - b), sigmoid(b - a)];
      return apart('share', askList(subject, scores.length, scores), expected, 1e-12);
    },
  },
  {
    ...base,
    id: 'scaling',
    title: 'stretched scores let the highest take everything, and scores of 0 share equally',
    statement: String.raw`\lim_{s \to \infty} p(s x) = \text{one-hot},\quad p(0 \cdot x) = 1/n`,
    examples: [
      [0, 1, 2],
      [2, 1, 0],
      [-2, -1, -2],
      [1, 2, 2],
    ].flatMap((scores) => [
      { scores, scale: 50 },
      { scores, scale: 0 },
    ]),
    judge: (subject, { scores, scale = 50 }) => {
      const p = askList(
        subject,
        scores.length,
        scores.map((score) => scale * score),
      );
      const top = scale === 0 ? 0 : (scores[topOf(scores)] ?? NaN);
      const winners = scores.filter((score) => scale === 0 || score === top).length;
      const expected = scores.map((score) => (scale === 0 || score === top ? 1 / winners : 0));
      return apart(`of ${scale} times ${list(scores)}, share`, p, expected, 1e-6);
    },
  },
  {
    ...base,
    id: 'known-values',
    type: 'recorded',
    title: 'known scores give the shares that mpmath gives',
    statement: String.raw`p(1, 2, 3) = (0.0900\ldots,\ 0.2447\ldots,\ 0.6652\ldots)`,
    examples: recorded.map(({ scores }) => ({ scores })),
    judge: (subject, { scores }) => {
      const known = recorded.find((one) => String(one.scores) === String(scores));
      return apart('share', askList(subject, scores.length, scores), known?.softmax ?? [], 1e-12);
    },
  },
];
