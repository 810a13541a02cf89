const steepest = (x: number[], p: number[]): number => {
  let most = 0;
  for (const [i, score] of x.entries()) {
    for (const [j, other] of x.entries()) {
      if (score <= other) continue;
      const slope = Math.abs(p[i] - p[j]) / (score - other);
      most = Math.max(most, slope);
    }
  }
  return most;
};
