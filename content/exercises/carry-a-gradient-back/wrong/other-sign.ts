/**
 * Subtracts the other way round: somebody who thinks of the step, which goes against the slope.
 *
 * @step differing
 * @says every sign is the other one
 */
const softmaxBackward = (p: number[], g: number[]) => {
  const mean = sum(p.map((share, i) => share * g[i]));
  return p.map((share, i) => share * (mean - g[i]));
};
