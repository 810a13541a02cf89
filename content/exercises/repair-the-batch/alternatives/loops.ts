function softmaxRows(flat: number[], rows: number, columns: number) {
  const shares = flat.slice();
  for (let r = 0; r < rows; r++) {
    let largest = -Infinity;
    for (let c = 0; c < columns; c++) largest = Math.max(largest, flat[r * columns + c]);
    let total = 0;
    for (let c = 0; c < columns; c++) total += Math.exp(flat[r * columns + c] - largest);
    for (let c = 0; c < columns; c++) {
      const i = r * columns + c;
      shares[i] = Math.exp(flat[i] - largest) / total;
    }
  }
  return shares;
}
