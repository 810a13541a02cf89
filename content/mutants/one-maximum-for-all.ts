/**
 * Subtracts the largest score of the whole batch from every row: a row far below it becomes 0 / 0.
 *
 * @kind   batch
 * @breaks far-rows
 * @wrote  somebody who called max without an axis
 * @source https://shusei-e.github.io/deep%20learning/softmax_without_overflow/ np.max without an axis
 */
const along = (axis: 0 | 1, rows: number[][]) => {
  const turn = (m: number[][]) => m[0].map((_, j) => m.map((row) => row[j]));
  const largest = Math.max(...rows.flat());
  const shifted = rows.map((row) => row.map((v) => v - largest));
  return axis === 1
    ? shifted.map((row) => softmaxNaive(row))
    : turn(turn(shifted).map((column) => softmaxNaive(column)));
};
