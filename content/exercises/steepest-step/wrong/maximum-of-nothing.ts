/**
 * Somebody who collects the slopes and takes the maximum of an empty list.
 *
 * @step flat
 * @says the maximum of nothing
 */
const steepest = (x: number[], p: number[]): number => {
  const slopes: number[] = [];
  for (const [i, v] of x.entries()) {
    for (const [j, w] of x.entries()) {
      if (v > w) slopes.push(Math.abs(p[i] - p[j]) / (v - w));
    }
  }
  return Math.max(...slopes);
};
