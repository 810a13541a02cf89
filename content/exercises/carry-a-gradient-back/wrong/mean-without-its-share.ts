/**
 * Subtracts the weighted mean from each weighted entry: somebody who loses a factor when taking it out of the sum.
 *
 * @step same
 * @says so no score can change this loss
 */
const softmaxBackward = (p: number[], g: number[]) => {
  const mean = sum(p.map((share, i) => share * g[i]));
  return p.map((share, i) => share * g[i] - mean);
};
