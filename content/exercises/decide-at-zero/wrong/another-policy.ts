/**
 * Invents a name for the decision: somebody who uses the word that samplers use.
 *
 * @step zero
 * @says policy should be one of
 */
const policy = 'greedy';
const atTemperature = (x: number[], T: number) => {
  if (!(T >= 0)) return 'T has to be 0 or more';
  return T === 0 ? hardmax(x) : softmax(x, { temperature: T });
};
