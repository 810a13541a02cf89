/**
 * Leaves the third number of each class at 0: all boundaries have to pass where the logits of (0, 0) are equal.
 *
 * @kind   cell
 * @wrote  somebody whose layer was made without a bias
 */
const gradient = (W: number[][], data: typeof points, twice: boolean) => {
  const rows = data.map(({ at, label }) => {
    const x = logits(W, at);
    return twice ? vjp(x, slope(softmax(x), label)) : slope(x, label);
  });
  const inputs = data.map(({ at }) => [...at, 0]);
  return W.map((_, k) =>
    [0, 1, 2].map((j) => sum(rows.map((row, i) => row[k] * inputs[i][j])) / data.length),
  );
};
