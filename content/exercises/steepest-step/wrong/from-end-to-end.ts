/**
 * Somebody who divides the whole rise by the whole run.
 *
 * @step items
 * @says from the lowest score to the highest
 */
const steepest = (x: number[], p: number[]): number => {
  const byScore = argsort(x);
  const [low, high] = [byScore[0], byScore[byScore.length - 1]];
  return x[high] === x[low] ? 0 : Math.abs(p[high] - p[low]) / (x[high] - x[low]);
};
