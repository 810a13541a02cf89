/**
 * Adds the largest score to the logarithm of the sum, then subtracts both: far from 0 the small part is rounded away.
 *
 * @kind   log-softmax
 * @breaks log-offset
 * @wrote  somebody who wrote x - logSumExp(x), as the formula says
 * @source https://github.com/ml-explore/mlx/pull/4169 at 1e8 each of two classes got the probability 1
 * @source https://github.com/pytorch/pytorch/pull/11866 the order of the subtractions
 */
const logShares = (x: number[]) => {
  const total = logSumExp(x);
  return x.map((v) => v - total);
};
