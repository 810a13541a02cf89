/**
 * Somebody who sorts the two lists apart, as the plot of the notebook does.
 *
 * @step items
 * @says were sorted each by itself
 */
const steepest = (x: number[], p: number[]): number => {
  const scores = x.toSorted((a, b) => a - b);
  const shares = p.toSorted((a, b) => a - b);
  let most = 0;
  for (let i = 1; i < scores.length; i++) {
    if (scores[i] > scores[i - 1]) {
      most = Math.max(most, (shares[i] - shares[i - 1]) / (scores[i] - scores[i - 1]));
    }
  }
  return most;
};
