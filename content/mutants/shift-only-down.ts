/**
 * Subtracts the largest score only when it is positive: very negative scores still all become 0.
 *
 * @kind   softmax
 * @breaks underflow silent-underflow
 * @wrote  somebody who starts the search for the maximum at 0
 * @source https://github.com/FluxML/NNlib.jl/pull/43 the fix for [-10000, -10000]
 */
const candidate = (x: number[]) => {
  const largest = x.reduce((most, v) => Math.max(most, v), 0);
  return softmaxNaive(x.map((v) => v - largest));
};
