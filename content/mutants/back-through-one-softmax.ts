/**
 * Has softmax twice on the way there and once on the way back: the loss falls, by another path than the slopes say.
 *
 * @kind   cell
 * @wrote  somebody who added the second softmax to the loss and not to its slope
 */
const gradient = (W: number[][], data: typeof points, twice: boolean) => {
  const rows = data.map(({ at, label }) => {
    const x = logits(W, at);
    return slope(twice ? softmax(x) : x, label);
  });
  const inputs = data.map(({ at }) => [...at, 1]);
  return W.map((_, k) =>
    [0, 1, 2].map((j) => sum(rows.map((row, i) => row[k] * inputs[i][j])) / data.length),
  );
};
