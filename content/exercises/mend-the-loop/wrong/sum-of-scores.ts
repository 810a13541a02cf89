/**
 * Somebody who divides by the sum of the scores.
 *
 * @step sum
 * @says the sum of the scores
 */
const candidate = (x: number[]) => {
  const total = sum(x);
  return x.map((v) => Math.exp(v) / total);
};
