/** One item's share there, here, and by how much they differ: there minus here. */
interface ComparedShare {
  there: number;
  here: number;
  difference: number;
}

/** The shares of a float32 softmax beside those of this page. */
export interface Comparison {
  rows: ComparedShare[];
  /** the largest difference, without its sign, where both have a number; absent: nowhere */
  largest?: number;
  /** in how many places only this page, or only the library, has NaN */
  nanHere: number;
  nanThere: number;
  /** by how much of itself a share can differ because of float32 alone */
  bound: number;
  /** no share differs by more than that */
  explained: boolean;
}

const unit = 2 ** -24; // the relative rounding of one float32 operation
const leastNormal = 2 ** -126; // below it float32 rounds by steps of one size

/**
 * Compares two lists of shares of the same scores. A float32 softmax rounds the scores, the largest score and their
 * difference, which moves each exponent by at most 4·max|x|·2⁻²⁴ and so each exponential by that part of itself. The sum
 * has no larger part. With the roundings of exp, sum and quotient a share differs by (8·max|x| + 5)·2⁻²⁴ of itself at most.
 */
export function compareShares(
  scores: readonly number[],
  there: readonly number[],
  here: readonly number[],
): Comparison {
  const rows = there.map((share, item) => ({
    there: share,
    here: here[item]!,
    difference: share - here[item]!,
  }));
  const both = rows.filter(({ difference }) => !Number.isNaN(difference));
  const bound = (8 * Math.max(...scores.map(Math.abs)) + 5) * unit;
  return {
    rows,
    ...(both.length > 0 && { largest: Math.max(...both.map(({ difference }) => Math.abs(difference))) }),
    nanHere: rows.filter((row) => Number.isNaN(row.here) && !Number.isNaN(row.there)).length,
    nanThere: rows.filter((row) => Number.isNaN(row.there) && !Number.isNaN(row.here)).length,
    bound,
    explained: both.every((row) => Math.abs(row.difference) <= bound * Math.abs(row.here) + leastNormal),
  };
}
