const keepsOrder = (x: number[], y: number[]): boolean => {
  if (x.length !== y.length || x.some(Number.isNaN) || y.some(Number.isNaN)) return false;
  const byScore = argsort(x);
  return byScore.slice(1).every((item, place) => {
    const below = byScore[place];
    return x[item] === x[below] ? y[item] === y[below] : y[item] >= y[below];
  });
};
