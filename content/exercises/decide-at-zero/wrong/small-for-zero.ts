/**
 * Replaces 0 by a small number: somebody who wants the limit without a second branch.
 *
 * @step zero
 * @says no gap is too small to decide
 */
const policy = 'split';
const atTemperature = (x: number[], T: number) => {
  if (!(T >= 0)) return 'T has to be 0 or more';
  return softmax(x, { temperature: T === 0 ? 1e-6 : T });
};
