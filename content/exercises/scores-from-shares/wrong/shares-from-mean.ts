/**
 * Somebody who forgets that exp has to be undone.
 *
 * @step back
 * @says The differences of your scores are those of the shares
 */
const scoresOf = (p: number[]): number[] => {
  const mean = sum(p) / p.length;
  return p.map((v) => v - mean);
};
