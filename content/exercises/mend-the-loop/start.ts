const candidate = (x: number[]) => {
  const p = x;
  let total = 0;
  p.forEach((v, i) => {
    const e = 2 ** v;
    total += e;
    p[i] = e / total;
  });
  return p;
};
