/**
 * Somebody who adds a small constant in every logarithm, against log(0).
 *
 * @step small
 * @says What you add to each share
 */
const scoresOf = (p: number[]): number[] => {
  const logs = p.map((v) => Math.log(v + 1e-15));
  const mean = sum(logs) / logs.length;
  return logs.map((v) => v - mean);
};
