/**
 * Gives shares in the place of the logits that are kept: whoever takes softmax of them next makes all almost equal.
 *
 * @kind   top-p
 * @breaks kept-unchanged
 * @wrote  somebody who filters the shares and hands them on to a step that waits for logits
 */
const nucleus = (x: number[], p: number) => {
  const shares = softmax(x);
  return topP(x, p).map((logit, i) => (logit === -Infinity ? logit : shares[i]));
};
