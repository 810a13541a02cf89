/**
 * The chapter's function: somebody who copies it and trusts it with everything.
 *
 * @step impossible
 * @says minus -Infinity is NaN
 */
const lse = (x: number[]) => {
  const largest = Math.max(...x);
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
