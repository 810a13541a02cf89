/**
 * Multiplies by T, so that 0 does no harm: somebody who takes T for its inverse.
 *
 * @step above
 * @says These are not the shares of the scores divided by T
 */
const policy = 'split';
const atTemperature = (x: number[], T: number) => {
  if (!(T >= 0)) return 'T has to be 0 or more';
  return softmax(x.map((v) => v * T));
};
