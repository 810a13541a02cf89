/**
 * Subtracts the largest score and does not add it back: the result no longer moves with the scores.
 *
 * @kind   cell
 * @wrote  somebody who copied the shift from softmax, where it cancels
 */
const lse = (x: number[]) => {
  const largest = Math.max(...x);
  return Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
