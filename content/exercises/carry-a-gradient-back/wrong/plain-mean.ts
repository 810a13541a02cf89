/**
 * Subtracts the plain mean: somebody who remembers that a mean is subtracted, and not which.
 *
 * @step differing
 * @says the plain mean of g
 */
const softmaxBackward = (p: number[], g: number[]) => {
  const mean = sum(g) / g.length;
  return p.map((share, i) => share * (g[i] - mean));
};
