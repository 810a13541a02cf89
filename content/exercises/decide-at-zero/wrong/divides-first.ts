/**
 * Divides before the largest score is subtracted: somebody who hands `x / T` to a finished softmax.
 *
 * @step above
 * @says A share is NaN at a very small temperature
 */
const policy = 'refuse';
const atTemperature = (x: number[], T: number) => {
  if (!(T > 0)) return 'T has to be above 0';
  return softmax(x.map((v) => v / T));
};
