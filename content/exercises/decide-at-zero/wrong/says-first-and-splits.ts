/**
 * Announces the first and gives the limit: somebody who takes argmax and the limit for the same.
 *
 * @step zero
 * @says policy says 'first', and the largest scores
 */
const policy = 'first';
const atTemperature = (x: number[], T: number) => {
  if (!(T >= 0)) return 'T has to be 0 or more';
  if (T > 0) return softmax(x, { temperature: T });
  const largest = Math.max(...x);
  const winners = x.filter((v) => v === largest).length;
  return x.map((v) => (v === largest ? 1 / winners : 0));
};
