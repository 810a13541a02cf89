/**
 * Lets no score be above 700: somebody who looked up where exp overflows, and forgets what the scores are for.
 *
 * @step large
 * @says What became of the difference?
 */
const sharesOf = (x: number[]) => {
  const e = x.map((v) => Math.exp(Math.min(v, 700)));
  const total = sum(e);
  return e.map((v) => v / total);
};
