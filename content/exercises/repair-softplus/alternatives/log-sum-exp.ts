function softplus(x: number) {
  return logSumExp([0, x]);
}
