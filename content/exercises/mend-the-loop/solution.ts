const candidate = (x: number[]) => {
  let total = 0;
  const e = x.map((v) => {
    const exponential = Math.exp(v);
    total += exponential;
    return exponential;
  });
  return e.map((v) => v / total);
};
