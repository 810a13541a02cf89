/**
 * Somebody who subtracts the mean first, and takes logarithms of negative numbers.
 *
 * @step back
 * @says no logarithm of a negative number
 */
const scoresOf = (p: number[]): number[] => {
  const mean = sum(p) / p.length;
  return p.map((v) => Math.log(v - mean));
};
