/**
 * Gives each column a maximum of its own, and stays on the wrong axis: somebody who mends the second fault only.
 *
 * @step rows
 * @says Each column sums to 1
 */
const softmaxRows = (flat: number[], rows: number, columns: number) => {
  const shares = flat.slice();
  for (let c = 0; c < columns; c++) {
    const column = softmax(flat.filter((_, i) => i % columns === c));
    column.forEach((p, r) => (shares[r * columns + c] = p));
  }
  return shares;
};
