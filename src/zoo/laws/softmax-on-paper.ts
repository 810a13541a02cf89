import { sigmoid } from '../../softmax/index.ts';
import { askList } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { cases, moderate, normalDraws } from '../examples.ts';
import { apart, list } from '../findings.ts';
import type { Case, Law } from '../law.ts';
import { sumOf, topOf } from '../shares.ts';

const base = { kind: 'softmax', about: 'reals', type: 'property', by: 'ours' } as const;
const twoOrMore = moderate.filter(({ scores }) => scores.length > 1);
const each = (key: 'shift' | 'raise', values: readonly number[]): Case[] =>
  moderate.slice(0, 16).flatMap(({ scores }) => values.map((value) => ({ scores, [key]: value })));

/** By mpmath 1.4.1, as in src/softmax/references/known-values.json; rounded to doubles. */
const recorded: readonly { scores: number[]; softmax: number[] }[] = [
  { scores: [0, 1], softmax: [0.2689414213699951, 0.7310585786300049] },
  { scores: [1, 2, 3], softmax: [0.09003057317038046, 0.24472847105479764, 0.6652409557748219] },
  { scores: [1, 2, 1], softmax: [0.21194155761708544, 0.5761168847658291, 0.21194155761708544] },
  { scores: [3, 1, 0.2], softmax: [0.8360188027814407, 0.11314284146556013, 0.05083835575299916] },
  { scores: [1, -2, 0], softmax: [0.7053845126982412, 0.03511902695933972, 0.25949646034241913] },
];

/**
 * Theorems about softmax over the real numbers. Doubles are asked for them on scores from −20 to 20, or as near as that, where
 * rounding can't hide a mistake, and with a tolerance that honest rounding keeps.
 */
export const softmaxOnPaper: readonly Law[] = [
  {
    ...base,
    id: 'ratio',
    title: 'the ratio of two shares is e to the difference of their scores',
    statement: String.raw`\ln p_i - \ln p_j = x_i - x_j`,
    examples: moderate,
    draws: 'any',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const top = topOf(scores);
      for (const [i, score] of scores.entries()) {
        const ratio = Math.log((p[i] ?? NaN) / (p[top] ?? NaN));
        const difference = score - (scores[top] ?? NaN);
        if (Math.abs(ratio - difference) <= 1e-9) continue;
        return {
          message: `ln(p${i} / p${top}) is ${ratio} and the scores differ by ${difference}`,
          got: p,
          expected: exactShares(scores),
          tolerance: 1e-9,
        };
      }
      return undefined;
    },
  },
  {
    ...base,
    id: 'sum',
    title: 'the shares sum to 1',
    statement: String.raw`\sum_i p_i = 1`,
    examples: moderate,
    draws: 'any',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const total = sumOf(p);
      if (Math.abs(total - 1) <= 1e-12) return undefined;
      return {
        message: `the shares sum to ${total} and should sum to 1 to within 1e-12`,
        got: p,
        expected: exactShares(scores),
        tolerance: 1e-12,
      };
    },
  },
  {
    ...base,
    id: 'range',
    title: 'every share lies from 0 to 1',
    statement: String.raw`0 \le p_i \le 1`,
    examples: moderate,
    draws: 'any',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const at = p.findIndex((share) => !(share >= 0 && share <= 1 + 1e-12));
      if (at < 0) return undefined;
      const message = `share ${at} is ${p[at]} and should lie from 0 to 1`;
      return { message, got: p, expected: exactShares(scores), tolerance: 1e-12 };
    },
  },
  {
    ...base,
    id: 'shift',
    title: 'adding the same number to all scores changes nothing',
    statement: String.raw`p(x + c) = p(x)`,
    examples: each('shift', [-17.25, -1, 1, 17.25]),
    draws: 'shifted',
    judge: (subject, { scores, shift = 0 }) => {
      const moved = scores.map((score) => score + shift);
      const p = askList(subject, scores.length, scores);
      return apart('moved, share', askList(subject, scores.length, moved), p, 1e-12);
    },
  },
  {
    ...base,
    id: 'permutation',
    title: 'the shares move with their items',
    statement: String.raw`p(\pi x) = \pi\, p(x)`,
    examples: twoOrMore,
    draws: 'several',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const turned = askList(subject, scores.length, scores.toReversed());
      return apart('in the opposite order, share', turned.toReversed(), p, 1e-12);
    },
  },
  {
    ...base,
    id: 'ties',
    title: 'equal scores get equal shares',
    statement: String.raw`x_i = x_j \;\Rightarrow\; p_i = p_j`,
    examples: cases([
      [2, 2],
      [1, 3, 3],
      [0, 0, 0, 0],
      [3, 1, 3],
      [8, -8, 0, 8, -12],
    ]),
    draws: 'ties',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      for (const [i, score] of scores.entries()) {
        const first = scores.indexOf(score);
        if (Math.abs((p[i] ?? NaN) - (p[first] ?? NaN)) <= 1e-12) continue;
        return {
          message: `scores ${first} and ${i} are both ${score}; their shares are ${p[first]} and ${p[i]}`,
          got: p,
          expected: exactShares(scores),
          tolerance: 1e-12,
        };
      }
      return undefined;
    },
  },
  {
    ...base,
    id: 'order',
    title: 'a higher score gets a larger share',
    statement: String.raw`x_i > x_j \;\Rightarrow\; p_i > p_j`,
    examples: twoOrMore,
    draws: 'several',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const places = scores.map((_, i) => i).sort((i, j) => (scores[i] ?? 0) - (scores[j] ?? 0));
      for (const [at, i] of places.entries()) {
        const below = places[at - 1] ?? i;
        // Nearer scores than that may get the same double.
        if ((scores[i] ?? NaN) - (scores[below] ?? NaN) < 1e-3) continue;
        if ((p[i] ?? NaN) > (p[below] ?? NaN)) continue;
        return {
          message: `score ${i} is above score ${below}, and its share ${p[i]} is not above ${p[below]}`,
          got: p,
          expected: exactShares(scores),
        };
      }
      return undefined;
    },
  },
  {
    ...base,
    id: 'raise',
    title: 'raising one score raises its share and no other',
    statement: String.raw`\partial p_i / \partial x_i \ge 0,\quad \partial p_i / \partial x_j \le 0`,
    examples: each('raise', [0.001, 1, 5]),
    draws: 'raised',
    judge: (subject, { scores, raise = 1 }) => {
      const p = askList(subject, scores.length, scores);
      const raised = scores.map((score, i) => (i === 0 ? score + raise : score));
      const q = askList(subject, scores.length, raised);
      const at = q.findIndex(
        (share, i) => !(i === 0 ? share >= (p[i] ?? NaN) - 1e-12 : share <= (p[i] ?? NaN) + 1e-12),
      );
      if (at < 0) return undefined;
      return {
        message: `with score 0 raised by ${raise}, share ${at} goes from ${p[at]} to ${q[at]}`,
        got: q,
        expected: exactShares(raised),
        tolerance: 1e-12,
      };
    },
  },
  {
    ...base,
    id: 'half-slope',
    title: 'two shares differ by at most half of what their scores differ',
    statement: String.raw`|p_i - p_j| \le \tfrac12 |x_i - x_j|`,
    examples: [
      ...twoOrMore,
      ...cases([
        [0, 0.1],
        [-3, 3],
        [0, 1e-3],
      ]),
    ],
    draws: 'several',
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const top = topOf(scores);
      for (const [i, score] of scores.entries()) {
        const half = Math.abs(score - (scores[top] ?? NaN)) / 2;
        const difference = Math.abs((p[i] ?? NaN) - (p[top] ?? NaN));
        if (difference <= half + 1e-12) continue;
        return {
          message: `shares ${i} and ${top} differ by ${difference}, more than half of their scores' difference, ${half}`,
          got: p,
          expected: exactShares(scores),
          tolerance: 1e-12,
        };
      }
      return undefined;
    },
  },
  {
    ...base,
    id: 'part',
    title: 'without one item, the others share its part in proportion',
    statement: String.raw`p_i(x \setminus x_n) = p_i(x) \,/\, \textstyle\sum_{j < n} p_j(x)`,
    examples: twoOrMore,
    draws: 'several',
    judge: (subject, { scores }) => {
      const n = scores.length - 1;
      const p = askList(subject, scores.length, scores).slice(0, n);
      const q = askList(subject, n, scores.slice(0, n));
      const rest = sumOf(p);
      return apart(
        `without the last item, share times ${rest} of item`,
        q.map((share) => share * rest),
        p,
        1e-12,
      );
    },
  },
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
