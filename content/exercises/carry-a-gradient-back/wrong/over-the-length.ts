/**
 * Divides by the number of shares: somebody who expects a mean because a batch has one.
 *
 * @step differing
 * @says no mean over the list
 */
const softmaxBackward = (p: number[], g: number[]) => {
  const mean = sum(p.map((share, i) => share * g[i]));
  return p.map((share, i) => (share * (g[i] - mean)) / p.length);
};
