/**
 * Adds a tiny number to the sum, so that it is never 0: somebody for whom the trouble is the division.
 *
 * @step tame
 * @says What stands below the line besides the sum?
 */
const sharesOf = (x: number[]) => {
  const e = x.map((v) => Math.exp(v));
  const total = sum(e) + 1e-9;
  return e.map((v) => v / total);
};
