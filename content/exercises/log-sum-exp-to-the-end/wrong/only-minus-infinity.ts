/**
 * Guards against -Infinity and forgets the other one: somebody who mends what the report was about.
 *
 * @step infinite
 * @says Which difference becomes NaN
 */
const lse = (x: number[]) => {
  const largest = Math.max(...x);
  if (largest === -Infinity) return largest;
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
