/**
 * Somebody who forgets the absolute value, since shares rise with scores.
 *
 * @step items
 * @says steps down are steps too
 */
const steepest = (x: number[], p: number[]): number => {
  let most = 0;
  for (const [i, v] of x.entries()) {
    for (const [j, w] of x.entries()) {
      if (v > w) most = Math.max(most, (p[i] - p[j]) / (v - w));
    }
  }
  return most;
};
