/**
 * Leaves the share in front away: somebody who sees that only differences to the mean count, and stops there.
 *
 * @step differing
 * @says Which factor of the formula has got lost
 */
const softmaxBackward = (p: number[], g: number[]) => {
  const mean = sum(p.map((share, i) => share * g[i]));
  return g.map((v) => v - mean);
};
