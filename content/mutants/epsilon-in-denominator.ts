/**
 * Adds 1e-6 to the sum before dividing: all shares are a little too small.
 *
 * @kind   softmax
 * @breaks sum
 * @wrote  somebody who is afraid of dividing by 0
 * @source https://github.com/open-edge-platform/geti/pull/1507 an epsilon in the denominator, discussed
 */
const candidate = (x: number[]) => {
  const largest = x.reduce((most, v) => Math.max(most, v), -Infinity);
  const e = x.map((v) => Math.exp(v - largest));
  const total = sum(e) + 1e-6;
  return e.map((v) => v / total);
};
