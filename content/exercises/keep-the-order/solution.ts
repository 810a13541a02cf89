const keepsOrder = (x: number[], y: number[]): boolean => {
  if (x.length !== y.length) return false;
  if ([...x, ...y].some((v) => Number.isNaN(v))) return false;
  for (const [i, score] of x.entries()) {
    for (const [j, other] of x.entries()) {
      if (score <= other && y[i] > y[j]) return false;
    }
  }
  return true;
};
