import { logSoftmax } from '../../softmax/index.ts';
import { askNumber } from '../ask.ts';
import { apart } from '../findings.ts';
import type { Case, Law } from '../law.ts';

const base = { kind: 'cross-entropy', about: 'reals', by: 'ours', type: 'property' } as const;

const labelled: readonly Case[] = [
  { scores: [1, 2, 3], label: 0 },
  { scores: [1, 2, 3], label: 2 },
  { scores: [-3, 4], label: 0 },
  { scores: [-10, 10], label: 0 },
  { scores: [0.5, 0, -20], label: 2 },
];

/** The cross-entropy of logits with one right label, in nats. */
export const lossLaws: readonly Law[] = [
  {
    ...base,
    id: 'loss-even',
    title: 'equal logits cost ln n',
    statement: String.raw`L(c, \ldots, c;\, y) = \ln n`,
    examples: [
      { scores: [0, 0], label: 0 },
      { scores: [3, 3, 3], label: 1 },
      { scores: [-5, -5, -5, -5], label: 3 },
    ],
    judge: (subject, { scores, label = 0 }) =>
      apart('the loss at', [askNumber(subject, scores, label)], [Math.log(scores.length)], 1e-12),
  },
  {
    ...base,
    id: 'loss-differences',
    title: 'the losses of two labels differ by what their logits differ',
    statement: String.raw`L(x; i) - L(x; j) = x_j - x_i`,
    examples: labelled,
    draws: 'labelled',
    judge: (subject, { scores, label = 0 }) => {
      const other = (label + 1) % scores.length;
      const difference = askNumber(subject, scores, label) - askNumber(subject, scores, other);
      const expected = (scores[other] ?? NaN) - (scores[label] ?? NaN);
      return apart(`label ${label} against ${other}, the difference at`, [difference], [expected], 1e-9);
    },
  },
  {
    ...base,
    id: 'loss-ends',
    title: 'a confident right answer costs nothing',
    statement: String.raw`\lim_{x_y \to \infty} L(x; y) = 0`,
    examples: [
      { scores: [40, 0, 0], label: 0 },
      { scores: [-5, 60], label: 1 },
    ],
    judge: (subject, { scores, label = 0 }) =>
      apart('the loss at', [askNumber(subject, scores, label)], [0], 1e-12),
  },
  {
    ...base,
    about: 'floats',
    type: 'extreme',
    id: 'loss-of-mistake',
    title: 'a confident mistake costs what it should, and not Infinity',
    statement: String.raw`L(1000, 0;\, 2) = 1000`,
    examples: [
      { scores: [1000, 0], label: 1 },
      { scores: [0, -800, 3], label: 1 },
      { scores: [1e6, 1e6 - 50], label: 1 },
    ],
    judge: (subject, { scores, label = 0 }) =>
      apart('the loss at', [askNumber(subject, scores, label)], [-(logSoftmax(scores)[label] ?? NaN)], 1e-9),
  },
];
