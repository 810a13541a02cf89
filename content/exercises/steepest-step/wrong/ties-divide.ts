/**
 * Somebody who leaves out the pair of an item with itself, and no tie.
 *
 * @step ties
 * @says 0 divided by 0
 */
const steepest = (x: number[], p: number[]): number => {
  let most = 0;
  for (const [i, v] of x.entries()) {
    for (const [j, w] of x.entries()) {
      if (i !== j) most = Math.max(most, Math.abs(p[i] - p[j]) / Math.abs(v - w));
    }
  }
  return most;
};
