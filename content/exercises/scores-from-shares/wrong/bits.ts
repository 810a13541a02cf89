/**
 * Somebody who takes the logarithm to base 2.
 *
 * @step back
 * @says as far apart as they should be
 */
const scoresOf = (p: number[]): number[] => {
  const logs = p.map((v) => Math.log2(v));
  const mean = sum(logs) / logs.length;
  return logs.map((v) => v - mean);
};
