/**
 * Puts 0 in the place of NaN: somebody who was told that the result is NaN and mends the result.
 *
 * @step large
 * @says hides the trouble and does not end it
 */
const sharesOf = (x: number[]) => {
  const e = x.map((v) => Math.exp(v));
  const total = sum(e);
  return e.map((v) => v / total || 0);
};
