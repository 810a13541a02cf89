/**
 * Starts the search for the largest score at 0: somebody for whom the shift is about overflow only.
 *
 * @step finite
 * @says A shift that only goes down
 */
const lse = (x: number[]) => {
  const largest = x.reduce((a, b) => Math.max(a, b), 0);
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
