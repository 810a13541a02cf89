const policy = 'refuse';

const atTemperature = (x: number[], T: number) => {
  if (!(T > 0)) return `T has to be above 0; it is ${T}`;
  const largest = Math.max(...x);
  const e = x.map((v) => Math.exp((v - largest) / T));
  const total = sum(e);
  return e.map((v) => v / total);
};
