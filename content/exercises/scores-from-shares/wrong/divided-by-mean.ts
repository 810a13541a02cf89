/**
 * Somebody who divides by the mean where it should be subtracted.
 *
 * @step back
 * @says multiplied or divided all of them
 */
const scoresOf = (p: number[]): number[] => {
  const logs = p.map((v) => Math.log(v));
  const mean = sum(logs) / logs.length;
  return logs.map((v) => v / mean);
};
