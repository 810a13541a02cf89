/**
 * Sets shares below 1e-6 to 0 and divides the rest again: items that are unlikely become impossible.
 *
 * @kind   softmax
 * @breaks ratio
 * @wrote  somebody who found them too small to matter
 */
const candidate = (x: number[]) => {
  const large = softmax(x).map((p) => (p < 1e-6 ? 0 : p));
  const total = sum(large);
  return large.map((p) => p / total);
};
