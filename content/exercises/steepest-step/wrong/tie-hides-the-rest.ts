/**
 * Somebody who answers 0 as soon as there is a tie.
 *
 * @step ties
 * @says The others still have one
 */
const steepest = (x: number[], p: number[]): number => {
  if (new Set(x).size < x.length) return 0;
  let most = 0;
  for (const [i, v] of x.entries()) {
    for (const [j, w] of x.entries()) {
      if (v > w) most = Math.max(most, Math.abs(p[i] - p[j]) / (v - w));
    }
  }
  return most;
};
