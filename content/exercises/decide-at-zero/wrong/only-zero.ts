/**
 * Asks about 0 and nothing else: somebody whom the division by 0 alone worries.
 *
 * @step below
 * @says Which item has the largest share
 */
const policy = 'refuse';
const atTemperature = (x: number[], T: number) => {
  if (T === 0) return 'T has to be above 0';
  const largest = Math.max(...x);
  const e = x.map((v) => Math.exp((v - largest) / T));
  const total = sum(e);
  return e.map((v) => v / total);
};
