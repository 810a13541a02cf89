/**
 * Somebody who divides the wrong way round.
 *
 * @step items
 * @says divided by the difference of the shares
 */
const steepest = (x: number[], p: number[]): number => {
  let most = 0;
  for (const [i, v] of x.entries()) {
    for (const [j, w] of x.entries()) {
      if (v > w) most = Math.max(most, (v - w) / Math.abs(p[i] - p[j]));
    }
  }
  return most;
};
