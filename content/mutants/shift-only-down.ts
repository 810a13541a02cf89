// Subtracts the largest score only when it is positive: very negative scores still all become 0.
// Written by somebody who starts the search for the maximum at 0 (FluxML/NNlib.jl, issue 43).
const candidate = (x: number[]) => {
  const largest = Math.max(0, ...x);
  return softmaxNaive(x.map((v) => v - largest));
};
