const shares = (x: number[]) => {
  const exponentials = x.map((v) => Math.exp(v));
  return exponentials.map((e) => e / sum(exponentials));
};
