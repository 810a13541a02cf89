/**
 * Somebody who sorts each list by itself before comparing, as the notebook's plot does.
 *
 * @step order
 * @says sorted by itself
 */
const keepsOrder = (x: number[], y: number[]): boolean => {
  const [a, b] = [x.toSorted((v, w) => v - w), y.toSorted((v, w) => v - w)];
  return a.every((v, i) => i === 0 || (a[i - 1] <= v && b[i - 1] <= b[i]));
};
