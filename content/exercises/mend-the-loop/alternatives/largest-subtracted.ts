const candidate = (x: number[]) => {
  const largest = x.reduce((most, v) => Math.max(most, v), -Infinity);
  const e = x.map((v) => Math.exp(v - largest));
  return e.map((v) => v / sum(e));
};
