/**
 * Returns 0 when everything is impossible: somebody who means the sum and writes it for its logarithm.
 *
 * @step impossible
 * @says Every exponential is 0, and so is the sum
 */
const lse = (x: number[]) => {
  const largest = Math.max(...x);
  if (largest === -Infinity) return 0;
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
