/**
 * Computes one over the sum in float32 and the rest in float64: the result has the digits of its weakest step.
 *
 * @kind   cell
 * @wrote  somebody who kept one float32 variable in a float64 program
 */
const timesInverse = (x: number[]) => {
  const largest = Math.max(...x);
  const e = x.map((v) => Math.exp(v - largest));
  const inverse = Math.fround(1 / sum(e));
  return e.map((v) => v * inverse);
};
