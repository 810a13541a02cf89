function candidate(x: number[]): number[] {
  const p = [...x];
  let total = 0;
  p.forEach((v, i) => {
    p[i] = Math.exp(v);
    total += Math.exp(v);
  });
  p.forEach((e, i) => {
    p[i] = e / total;
  });
  return p;
}
