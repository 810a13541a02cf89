function softmaxBackward(p: number[], g: number[]) {
  const above = g.map((v) => v - g[0]);
  let mean = 0;
  for (let i = 0; i < p.length; i++) mean += p[i] * above[i];
  return p.map((share, i) => share * (above[i] - mean));
}
