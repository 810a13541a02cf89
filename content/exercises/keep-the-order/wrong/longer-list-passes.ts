/**
 * Somebody who goes through the scores, and never sees the values that are too many.
 *
 * @step length
 * @says has no partner
 */
const keepsOrder = (x: number[], y: number[]): boolean => {
  if ([...x, ...y].some(Number.isNaN)) return false;
  return x.every((v, i) => x.every((w, j) => !(v <= w && y[i] > y[j])));
};
