const sharesOf = (x: number[]) => {
  let [largest, total] = [-Infinity, 0];
  for (const v of x) {
    if (v === -Infinity) continue;
    if (v > largest) [largest, total] = [v, total * Math.exp(largest - v)];
    total += Math.exp(v - largest);
  }
  return x.map((v) => Math.exp(v - largest) / total);
};
