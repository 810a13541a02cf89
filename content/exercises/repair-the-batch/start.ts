const softmaxRows = (flat: number[], rows: number, columns: number) => {
  const largest = Math.max(...flat);
  const e = flat.map((v) => Math.exp(v - largest));
  const totals = Array.from({ length: columns }, (_, c) => sum(e.filter((_, i) => i % columns === c)));
  return e.map((v, i) => v / totals[i % columns]);
};
