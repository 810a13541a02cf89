const softmaxBackward = (p: number[], g: number[]) => {
  const weighted = p.map((share, i) => share * g[i]);
  const total = weighted.reduce((a, b) => a + b, 0);
  return weighted.map((own, j) => own - total * p[j]);
};
