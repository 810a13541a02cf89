/**
 * Subtracts the largest score from the array that it was given: right shares, and wrong scores for whoever uses them afterwards.
 *
 * @kind   softmax
 * @breaks input-unchanged
 * @wrote  somebody who saves memory, as the course notes of CS231n do with `f -= np.max(f)`
 * @source https://cs231n.github.io/linear-classify/#softmax-classifier the line that shifts the scores in place
 */
const candidate = (x: number[]) => {
  const largest = x.reduce((most, v) => Math.max(most, v), -Infinity);
  x.forEach((v, i) => {
    x[i] = v - largest;
  });
  return softmaxNaive(x);
};
