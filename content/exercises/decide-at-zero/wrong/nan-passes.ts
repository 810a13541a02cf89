/**
 * Refuses what is 0 or less: somebody who forgets that no comparison with NaN is true.
 *
 * @step below
 * @says What does a comparison with NaN return?
 */
const policy = 'refuse';
const atTemperature = (x: number[], T: number) => {
  if (T <= 0) return 'T has to be above 0';
  const largest = Math.max(...x);
  const e = x.map((v) => Math.exp((v - largest) / T));
  const total = sum(e);
  return e.map((v) => v / total);
};
