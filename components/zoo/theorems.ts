/** Why a law follows from others over the real numbers: a law's id, and the reason in TeX and words. */
export interface Theorem {
  law: string;
  tex: string;
  because: string;
}

/** What the ratio law gives alone, whatever the sum is. */
export const fromRatio: readonly Theorem[] = [
  {
    law: 'order',
    tex: String.raw`p_i = p_j\, e^{x_i - x_j}`,
    because: 'and the factor is above 1 when the first score is the higher one',
  },
  { law: 'ties', tex: String.raw`e^0 = 1`, because: 'is the factor between equal scores' },
];

/** What the two laws give together: the formula, and with it all that is true of the formula. */
export const fromBoth: readonly Theorem[] = [
  {
    law: 'shift',
    tex: String.raw`e^{x_i + c} = e^c\, e^{x_i}`,
    because: 'and the same factor stands above and below the line',
  },
  {
    law: 'permutation',
    tex: String.raw`\textstyle\sum_j e^{x_j}`,
    because: 'does not know the order of its terms, and each numerator belongs to its item',
  },
  { law: 'range', tex: String.raw`p_i > 0`, because: 'for all items, and positive parts of 1 are at most 1' },
  {
    law: 'raise',
    tex: String.raw`p_1 = 1 / (1 + R\, e^{-x_1})`,
    because:
      'grows with the first score; R is what the others add up to, and the rest of 1 is theirs, in fixed ratios',
  },
  {
    law: 'half-slope',
    tex: String.raw`|p_i - p_j| = (p_i + p_j)\tanh\tfrac{|x_i - x_j|}{2}`,
    because: 'where the two shares are at most 1 together, and tanh t is at most t',
  },
  {
    law: 'part',
    tex: String.raw`p_i / \textstyle\sum_{j<n} p_j`,
    because: 'is the same formula with one term less below the line',
  },
  {
    law: 'one-and-two',
    tex: String.raw`e^a / (e^a + e^b) = \sigma(a - b)`,
    because: 'and alone, e^a / e^a is 1',
  },
  {
    law: 'scaling',
    tex: String.raw`e^{s(x_i - \max x)} \to 0`,
    because: 'for every score below the highest; for s = 0 all of these are 1',
  },
];
