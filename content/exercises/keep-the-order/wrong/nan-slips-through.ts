/**
 * Somebody who looks for a pair in the wrong order, and NaN is never in the wrong order.
 *
 * @step nan
 * @says is neither larger nor smaller
 */
const keepsOrder = (x: number[], y: number[]): boolean => {
  if (x.length !== y.length) return false;
  for (const [i, v] of x.entries()) {
    for (const [j, w] of x.entries()) {
      if (v <= w && y[i] > y[j]) return false;
    }
  }
  return true;
};
