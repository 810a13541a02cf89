/**
 * Somebody who puts the zero at the largest score, as one does before exp.
 *
 * @step sum
 * @says The largest of your scores is 0
 */
const scoresOf = (p: number[]): number[] => {
  const logs = p.map((v) => Math.log(v));
  const largest = Math.max(...logs);
  return logs.map((v) => v - largest);
};
