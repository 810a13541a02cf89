/** Why a law follows from others over the real numbers. */
export interface Theorem {
  /** the law's id */
  law: string;
  /** the reason; TeX stands between dollar signs */
  reason: string;
}

/** What the ratio law gives alone, whatever the sum is. */
export const fromRatio: readonly Theorem[] = [
  {
    law: 'order',
    reason: String.raw`$p_i = p_j\, e^{x_i - x_j}$, and the factor is above 1 where $x_i > x_j$`,
  },
  { law: 'ties', reason: String.raw`between equal scores the factor is $e^0 = 1$` },
];

/** What the two laws give together: the formula, and with it all that is true of the formula. */
export const fromBoth: readonly Theorem[] = [
  {
    law: 'shift',
    reason: String.raw`$e^{x_i + c} = e^c\, e^{x_i}$: the same factor stands above and below the line`,
  },
  {
    law: 'permutation',
    reason: String.raw`$\sum_j e^{x_j}$ does not know the order of its terms, and each numerator belongs to its item`,
  },
  { law: 'range', reason: String.raw`$p_i > 0$ for all items, and positive parts of 1 are at most 1` },
  {
    law: 'raise',
    reason: String.raw`$p_1 = 1 / (1 + R\, e^{-x_1})$ with $R = e^{x_2} + \ldots + e^{x_n}$ grows with $x_1$; what is left of 1 shrinks, and the others hold it in fixed ratios`,
  },
  {
    law: 'half-slope',
    reason: String.raw`$|p_i - p_j| = (p_i + p_j) \tanh \tfrac12 |x_i - x_j|$, where $p_i + p_j \le 1$ and $\tanh t \le t$`,
  },
  {
    law: 'part',
    reason: String.raw`$p_i / \sum_{j<n} p_j$ is the same formula with one term less below the line`,
  },
  {
    law: 'one-and-two',
    reason: String.raw`$e^a / e^a = 1$, and $e^a / (e^a + e^b) = 1 / (1 + e^{-(a - b)})$`,
  },
  {
    law: 'scaling',
    reason: String.raw`$e^{s (x_i - \max x)} \to 0$ for every score below the highest; for $s = 0$ they are all 1`,
  },
];
