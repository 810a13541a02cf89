/**
 * Subtracts the sum of the scores instead of the largest: nothing changes on paper, and in doubles everything can become 0 or infinite.
 *
 * @kind   softmax
 * @breaks sum-overflow underflow
 * @wrote  somebody who copied the function for sums to make the one for the maximum, and changed all of it but the operation
 * @source https://github.com/FluxML/NNlib.jl/issues/222 fmaximum was a sum
 */
const candidate = (x: number[]) => {
  const total = sum(x);
  return softmaxNaive(x.map((v) => v - total));
};
