import { askList } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { cases } from '../examples.ts';
import { apart } from '../findings.ts';
import type { Law } from '../law.ts';
import { sumOf, topOf } from '../shares.ts';
import { base, changedBy, twoOrMore } from './softmax-of-reals.ts';

/** How the shares answer to a change of the scores. */
export const changeLaws: readonly Law[] = [
  {
    ...base,
    id: 'raise',
    title: 'raising one score raises its share and no other',
    statement: String.raw`\partial p_i / \partial x_i \ge 0,\quad \partial p_i / \partial x_j \le 0`,
    examples: changedBy('raise', [0.001, 1, 5]),
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
];
