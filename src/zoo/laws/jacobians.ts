import { askRows } from '../ask.ts';
import { exactShares } from '../exact.ts';
import { cases, normalDraws, shortLists } from '../examples.ts';
import { apart } from '../findings.ts';
import type { Law } from '../law.ts';
import { sumOf } from '../shares.ts';

const base = {
  kind: 'jacobian',
  about: 'reals',
  by: 'ours',
  type: 'property',
  examples: cases([...shortLists, ...normalDraws.slice(0, 3)]),
  draws: 'several',
} as const;

/** The derivative of share i by score j. */
export const jacobianLaws: readonly Law[] = [
  {
    ...base,
    id: 'jacobian-sums',
    title: 'each row and each column sums to 0',
    statement: String.raw`J \mathbf{1} = 0,\quad \mathbf{1}^{\mathsf T} J = 0`,
    judge: (subject, { scores }) => {
      const rows = askRows(subject, scores.length, scores.length, scores);
      const columns = rows.map((_, j) => rows.map((row) => row[j] ?? NaN));
      const zeros = scores.map(() => 0);
      return (
        apart('the sum of row', rows.map(sumOf), zeros, 1e-12) ??
        apart('the sum of column', columns.map(sumOf), zeros, 1e-12)
      );
    },
  },
  {
    ...base,
    id: 'symmetric',
    title: 'score j moves share i as much as score i moves share j',
    statement: String.raw`J_{ij} = J_{ji}`,
    judge: (subject, { scores }) => {
      const rows = askRows(subject, scores.length, scores.length, scores);
      const turned = rows.map((_, j) => rows.map((row) => row[j] ?? NaN));
      return rows.reduce<ReturnType<typeof apart>>(
        (finding, row, i) => finding ?? apart(`in row ${i}, derivative`, row, turned[i] ?? [], 1e-12),
        undefined,
      );
    },
  },
  {
    ...base,
    id: 'differences',
    title: 'it predicts what a small change of one score does',
    statement: String.raw`J_{ij} = \lim_{h \to 0} \frac{p_i(x + h e_j) - p_i(x - h e_j)}{2h}`,
    judge: (subject, { scores }) => {
      const rows = askRows(subject, scores.length, scores.length, scores);
      const h = 1e-5;
      const moved = (j: number, by: number) => exactShares(scores.map((x, i) => (i === j ? x + by : x)));
      return scores.reduce<ReturnType<typeof apart>>((finding, _, j) => {
        if (finding) return finding;
        const below = moved(j, -h);
        const slopes = moved(j, h).map((share, i) => (share - (below[i] ?? NaN)) / (2 * h));
        return apart(
          `by score ${j}, the derivative of share`,
          rows.map((row) => row[j] ?? NaN),
          slopes,
          1e-8,
        );
      }, undefined);
    },
  },
];
