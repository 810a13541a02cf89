function keepsOrder(x: number[], y: number[]) {
  const keeps = (i: number, j: number) => !(x[i] <= x[j]) || y[i] <= y[j];
  return (
    x.length === y.length && x.every((v) => v === v) && x.every((_, i) => x.every((_, j) => keeps(i, j)))
  );
}
