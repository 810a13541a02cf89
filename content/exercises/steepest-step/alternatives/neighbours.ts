const steepest = (x: number[], p: number[]) => {
  const byScore = argsort(x);
  const slopes = byScore.slice(1).map((item, place) => {
    const below = byScore[place];
    const run = x[item] - x[below];
    return run === 0 ? 0 : Math.abs(p[item] - p[below]) / run;
  });
  return slopes.reduce((most, slope) => Math.max(most, slope), 0);
};
