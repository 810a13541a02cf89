/**
 * Subtracts the plain mean of the slopes, in which a share of nothing counts as much as a share of nearly everything.
 *
 * @kind   cell
 * @wrote  somebody who knows that a mean is subtracted, and not whose
 */
const back = (x: number[], g: number[]) => {
  const p = softmax(x);
  const mean = sum(g) / g.length;
  return p.map((share, i) => share * (g[i] - mean));
};
