/**
 * Has plus where minus belongs: raise one score, and every share grows.
 *
 * @kind   jacobian
 * @breaks jacobian-sums differences
 * @wrote  somebody who lost a sign in the quotient rule
 */
const derivatives = (x: number[]) => {
  const p = softmax(x);
  return p.map((a, i) => p.map((b, j) => a * ((i === j ? 1 : 0) + b)));
};
