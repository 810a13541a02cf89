/**
 * Subtracts the smallest score, so that nothing is below 0: somebody who has seen underflow first.
 *
 * @step large
 * @says Infinity over Infinity is NaN
 */
const sharesOf = (x: number[]) => {
  const smallest = Math.min(...x);
  const e = x.map((v) => Math.exp(v - smallest));
  const total = sum(e);
  return e.map((v) => v / total);
};
