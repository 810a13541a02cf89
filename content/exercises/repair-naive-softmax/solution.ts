const sharesOf = (x: number[]) => {
  let largest = -Infinity;
  for (const v of x) largest = Math.max(largest, v);
  const e = x.map((v) => Math.exp(v - largest));
  const total = sum(e);
  return e.map((v) => v / total);
};
