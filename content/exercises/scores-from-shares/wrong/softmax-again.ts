/**
 * Somebody who takes exp once more instead of undoing it.
 *
 * @step back
 * @says exp is to be undone
 */
const scoresOf = (p: number[]): number[] => {
  const e = p.map((v) => Math.exp(v));
  const mean = sum(e) / e.length;
  return e.map((v) => v - mean);
};
