/**
 * Runs down the columns when it is asked for the rows, and the other way round.
 *
 * @kind   batch
 * @breaks rows columns
 * @wrote  somebody who thought of axis 0 as "the rows"
 * @source https://github.com/falloutdurham/beginners-pytorch-deep-learning/issues/7 dim=0 in the repository of a book, dim=1 in the book
 * @source https://github.com/MicrosoftDocs/pytorchfundamentals/issues/4 dim=0 in a course
 */
const along = (axis: 0 | 1, rows: number[][]) => {
  const turn = (m: number[][]) => m[0].map((_, j) => m.map((row) => row[j]));
  return axis === 0 ? rows.map((row) => softmax(row)) : turn(turn(rows).map((column) => softmax(column)));
};
