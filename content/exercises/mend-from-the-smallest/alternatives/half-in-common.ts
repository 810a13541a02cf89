function shares(x: number[]): number[] {
  const smallest = x.reduce((least, v) => Math.min(least, v), Infinity);
  const total = x.reduce((all, v) => all + (v - smallest), 0);
  return x.map((v) => (v - smallest + 0.5) / (total + x.length / 2));
}
