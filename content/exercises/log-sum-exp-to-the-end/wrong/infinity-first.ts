/**
 * Asks for +Infinity before anything else: somebody who treats one special case after the other.
 *
 * @step nan
 * @says NaN stands beside an infinity
 */
const lse = (x: number[]) => {
  if (x.includes(Infinity)) return Infinity;
  const largest = Math.max(...x);
  if (largest === -Infinity) return largest;
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
