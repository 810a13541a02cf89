/**
 * Writes p - 1 on the diagonal and p beside it: that is the gradient of the cross-entropy, once for each label, and not the derivative of softmax.
 *
 * @kind   jacobian
 * @breaks symmetric differences
 * @wrote  somebody who mixed up two results that stand on one page
 * @source https://github.com/mantasu/cs231n/issues/10 a reader asks which of the two it is
 */
const derivatives = (x: number[]) => {
  const p = softmax(x);
  return p.map((share, i) => p.map((_, j) => (i === j ? share - 1 : share)));
};
