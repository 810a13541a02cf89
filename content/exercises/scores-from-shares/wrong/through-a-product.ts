/**
 * Somebody who divides by the geometric mean, a product that underflows.
 *
 * @step small
 * @says infinite
 */
const scoresOf = (p: number[]): number[] => {
  const product = p.reduce((all, v) => all * v, 1);
  return p.map((v) => Math.log(v / product ** (1 / p.length)));
};
