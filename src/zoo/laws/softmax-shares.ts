import { askList } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { moderate } from '../examples.ts';
import type { Law } from '../law.ts';
import { sumOf, topOf } from '../shares.ts';
import { base } from './softmax-of-reals.ts';

/** What the shares of any scores are. */
export const shareLaws: readonly Law[] = [
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
];
