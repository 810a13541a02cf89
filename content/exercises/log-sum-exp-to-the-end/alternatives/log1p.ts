const lse = (x: number[]) => {
  const sorted = x.toSorted((a, b) => b - a);
  const largest = x.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!Number.isFinite(largest)) return largest;
  return largest + Math.log1p(sum(sorted.slice(1).map((v) => Math.exp(v - largest))));
};
