const policy = 'split';

const atTemperature = (x: number[], T: number) => {
  if (!(T >= 0)) return 'T has to be 0 or more';
  const largest = Math.max(...x);
  const e = x.map((v) => (v === largest ? 1 : T === 0 ? 0 : Math.exp((v - largest) / T)));
  const total = sum(e);
  return e.map((v) => v / total);
};
