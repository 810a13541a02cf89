const loss = (x: number[], wanted: number[]) => {
  const largest = Math.max(...x);
  const rest = Math.log(sum(x.map((v) => Math.exp(v - largest))));
  const classes = [...x.keys()].filter((i) => wanted[i] > 0);
  return classes.reduce((total, i) => total + wanted[i] * (rest - (x[i] - largest)), 0);
};
