const softmaxBackward = (p: number[], g: number[]) => {
  const mean = sum(p.map((share, i) => share * g[i]));
  return p.map((share, i) => share * (g[i] - mean));
};
