import { argsort } from '../../softmax/index.ts';
import { assertAlmostEqual, assertArrayEqual, CheckFailure } from '../../checks/index.ts';
import { askList } from '../ask.ts';
import { cases, normalDraws } from '../examples.ts';
import type { Finding, Law } from '../law.ts';
import { sumOf } from '../shares.ts';

const base = {
  kind: 'softmax',
  about: 'reals',
  type: 'property',
  by: 'seed',
  examples: cases([...normalDraws]),
} as const;

/** The original notebook's own assertions, each with what it can see. */
export const seedLaws: readonly Law[] = [
  {
    ...base,
    id: 'seed-ranks',
    title: 'the ranks are the same, as the notebook wrote it: an array is compared with itself',
    statement: String.raw`\operatorname{argsort}(p) = \operatorname{argsort}(p)`,
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      return failing(() => assertArrayEqual(argsort(p), argsort(p)), p);
    },
  },
  {
    ...base,
    id: 'seed-range',
    title: 'all values are between 0 and 1, as the notebook wrote it',
    statement: String.raw`0 \le p_i \le 1`,
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      const at = p.findIndex((share) => !(0 <= share && share <= 1));
      if (at < 0) return undefined;
      return { message: `share ${at} is ${p[at]} and should lie from 0 to 1`, got: p, expected: [] };
    },
  },
  {
    ...base,
    id: 'seed-sum',
    title: 'the values sum to 1 to 7 decimals, as the notebook wrote it',
    statement: String.raw`\left|\sum_i p_i - 1\right| < 1.5 \cdot 10^{-7}`,
    judge: (subject, { scores }) => {
      const p = askList(subject, scores.length, scores);
      return failing(() => assertAlmostEqual(sumOf(p), 1), p);
    },
  },
];

function failing(check: () => void, got: number[]): Finding | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (!(error instanceof CheckFailure)) throw error;
    return { message: error.message.replace(/\.$/, ''), got, expected: [] };
  }
}
