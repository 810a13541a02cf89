const policy = 'split';

const atTemperature = (x: number[], T: number) => {
  const largest = Math.max(...x);
  const e = x.map((v) => Math.exp((v - largest) / T));
  const total = sum(e);
  return e.map((v) => v / total);
};
