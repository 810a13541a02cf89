// Runs down the columns when it is asked for the rows, and the other way round.
// Written by somebody who thought of axis 0 as "the rows".
const along = (axis: 0 | 1, rows: number[][]) => {
  const turn = (m: number[][]) => m[0].map((_, j) => m.map((row) => row[j]));
  return axis === 0 ? rows.map((row) => softmax(row)) : turn(turn(rows).map((column) => softmax(column)));
};
