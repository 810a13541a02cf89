const sharesOf = (x: number[]) => {
  const largest = Float64Array.from(x).sort().at(-1)!;
  const e = Float64Array.from(x, (v) => Math.exp(v - largest));
  const total = e.reduce((a, b) => a + b, 0);
  return e.map((v) => v / total);
};
