/**
 * Subtracts the mean: somebody who centres data before computing with it.
 *
 * @step large
 * @says two of them do not
 */
const sharesOf = (x: number[]) => {
  const mean = sum(x) / x.length;
  const e = x.map((v) => Math.exp(v - mean));
  const total = sum(e);
  return e.map((v) => v / total);
};
