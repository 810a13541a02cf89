function sharesOf(x: number[]) {
  const lse = logSumExp(x);
  return x.map((v) => Math.exp(v - lse));
}
