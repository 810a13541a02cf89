/**
 * Divides the scores by their sum, which is right only where no score is negative.
 *
 * @step range
 * @says below 0
 */
const candidate = (scores: number[]): number[] => {
  const total = sum(scores);
  return scores.map((score) => score / total);
};
