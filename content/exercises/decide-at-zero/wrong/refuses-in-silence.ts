/**
 * Announces a refusal and returns shares of 0: somebody who turns NaN into something harmless.
 *
 * @step zero
 * @says something else than a sentence came back
 */
const policy = 'refuse';
const atTemperature = (x: number[], T: number) => {
  if (T === 0) return x.map(() => 0);
  const largest = Math.max(...x);
  const e = x.map((v) => Math.exp((v - largest) / T));
  const total = sum(e);
  return e.map((v) => v / total);
};
