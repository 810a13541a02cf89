/**
 * Leaves out what is not above -Infinity, and NaN with it: somebody who filters before the sum.
 *
 * @step nan
 * @says The last score is NaN
 */
const lse = (x: number[]) => {
  const possible = x.filter((v) => v > -Infinity);
  const largest = Math.max(...possible);
  if (!Number.isFinite(largest)) return largest;
  return largest + Math.log(sum(possible.map((v) => Math.exp(v - largest))));
};
