const loss = (x: number[], wanted: number[]) => {
  const logs = logSoftmax(x);
  return -sum(wanted.map((y, i) => (y === 0 ? 0 : y * logs[i])));
};
