/**
 * Hands all scores to Math.max as arguments: right, until there are more of them than a call can take.
 *
 * @kind   softmax
 * @breaks many-scores
 * @wrote  almost everybody who writes JavaScript
 * @source https://github.com/nodejs/node/issues/43043 closed as not a bug
 * @source https://github.com/dagrejs/dagre/pull/447 the arguments handed over in portions
 */
const candidate = (x: number[]) => {
  const largest = Math.max(...x);
  return softmaxNaive(x.map((v) => v - largest));
};
