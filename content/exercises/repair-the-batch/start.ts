const softmaxRows = (flat: number[], rows: number, columns: number) => {
  const largest = Math.max(...flat);
  const e = flat.map((v) => Math.exp(v - largest));
  const columnSum = (c: number) => sum(e.filter((_, i) => i % columns === c));
  const totals = Array.from({ length: columns }, (_, c) => columnSum(c));
  return e.map((v, i) => v / totals[i % columns]);
};
