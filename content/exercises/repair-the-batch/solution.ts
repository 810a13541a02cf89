const softmaxRows = (flat: number[], rows: number, columns: number) =>
  Array.from({ length: rows }, (_, r) => {
    const row = flat.slice(r * columns, (r + 1) * columns);
    const largest = Math.max(...row);
    const e = row.map((v) => Math.exp(v - largest));
    const total = sum(e);
    return e.map((v) => v / total);
  }).flat();
