/**
 * Divides the sum by its length: somebody who knows the mean in the log domain by a similar name.
 *
 * @step finite
 * @says Around 0 there is no numerical trouble yet
 */
const lse = (x: number[]) => {
  const largest = Math.max(...x);
  if (!Number.isFinite(largest)) return largest;
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))) / x.length);
};
