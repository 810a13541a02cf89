/**
 * Somebody to whom nothing looks like a mistake.
 *
 * @step length
 * @says Two empty lists
 */
const keepsOrder = (x: number[], y: number[]): boolean => {
  if (x.length === 0 || x.length !== y.length || [...x, ...y].some(Number.isNaN)) return false;
  return x.every((v, i) => x.every((w, j) => !(v <= w && y[i] > y[j])));
};
