/**
 * Gives the last item what the others leave of 1: a tiny share of the last item drowns in rounding.
 *
 * @kind   softmax
 * @breaks ratio
 * @wrote  somebody who wants the sum to be exactly 1
 */
const candidate = (x: number[]) => {
  const shares = softmax(x);
  return shares.map((p, i) => (i < x.length - 1 ? p : 1 - sum(shares.slice(0, -1))));
};
