/**
 * Somebody who looks at different scores only.
 *
 * @step ties
 * @says Two equal scores
 */
const keepsOrder = (x: number[], y: number[]): boolean => {
  if (x.length !== y.length || [...x, ...y].some(Number.isNaN)) return false;
  return x.every((v, i) => x.every((w, j) => !(v < w && y[i] > y[j])));
};
