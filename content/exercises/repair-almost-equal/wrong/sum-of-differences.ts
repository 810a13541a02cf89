/**
 * Adds up the differences: somebody for whom lists have one distance.
 *
 * @step finite
 * @says Each pair has the whole bound to itself
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) =>
  actual.length === desired.length &&
  sum(actual.map((a, i) => Math.abs(desired[i] - a))) < 1.5 * 10 ** -decimal;
