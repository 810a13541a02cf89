/**
 * Computes in float32: every share keeps 24 binary digits of 53.
 *
 * @kind   softmax
 * @breaks ratio sum accuracy
 * @wrote  somebody who keeps the scores in a Float32Array, as most frameworks do, and expects the digits of a float64
 */
const candidate = (x: number[]) => {
  const single = x.map(Math.fround);
  const largest = single.reduce((most, v) => Math.max(most, v), -Infinity);
  const e = single.map((v) => Math.fround(Math.exp(Math.fround(v - largest))));
  const total = e.reduce((a, b) => Math.fround(a + b), 0);
  return e.map((v) => Math.fround(v / total));
};
