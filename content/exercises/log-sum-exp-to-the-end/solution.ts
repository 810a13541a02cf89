const lse = (x: number[]) => {
  const largest = Math.max(...x);
  if (!Number.isFinite(largest)) return largest;
  return largest + Math.log(sum(x.map((v) => Math.exp(v - largest))));
};
