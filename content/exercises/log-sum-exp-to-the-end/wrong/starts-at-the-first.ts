/**
 * Starts the search at the first score: somebody who does not think of a list without one.
 *
 * @step impossible
 * @says An empty sum is 0
 */
const lse = (x: number[]) => {
  let largest = x[0];
  for (const v of x) largest = Math.max(largest, v);
  if (Math.abs(largest) === Infinity) return largest;
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
