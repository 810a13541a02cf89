/**
 * Takes p(1 - p) for the derivative of every share by its own score, and 0 for the rest, as if a share depended on its own score alone.
 *
 * @kind   jacobian
 * @breaks jacobian-sums differences
 * @wrote  somebody who knows the derivative of the sigmoid
 * @source https://github.com/deeplearning4j/libnd4j/issues/440 only the diagonal was there
 * @source https://github.com/zhuozhiyongde/Fundamentals-of-Artificial-Intelligence-2024Spring-PKU/issues/1 in an exercise
 */
const derivatives = (x: number[]) => {
  const p = softmax(x);
  return p.map((share, i) => p.map((_, j) => (i === j ? share * (1 - share) : 0)));
};
