const sharesOf = (x: number[]) => {
  const e = x.map((v) => Math.exp(v));
  const total = sum(e);
  return e.map((v) => v / total);
};
