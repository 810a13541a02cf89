/**
 * Somebody who takes neighbours in the list for neighbours on the axis.
 *
 * @step items
 * @says stand beside each other in the list
 */
const steepest = (x: number[], p: number[]): number => {
  const slopes = x.slice(1).map((v, i) => Math.abs(p[i + 1] - p[i]) / Math.abs(v - x[i]));
  return Math.max(0, ...slopes.filter(Number.isFinite));
};
