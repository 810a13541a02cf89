const steepest = (x: number[], p: number[]): number => {
  const scores = x.toSorted((a, b) => a - b);
  const shares = p.toSorted((a, b) => a - b);
  const slopes = scores.slice(1).map((score, i) => {
    const rise = shares[i + 1] - shares[i];
    return rise / (score - scores[i]);
  });
  return Math.max(...slopes);
};
