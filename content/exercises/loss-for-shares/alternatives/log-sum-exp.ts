function loss(x: number[], wanted: number[]) {
  const lse = logSumExp(x);
  let total = 0;
  wanted.forEach((y, i) => {
    if (y > 0) total += y * (lse - x[i]);
  });
  return total;
}
