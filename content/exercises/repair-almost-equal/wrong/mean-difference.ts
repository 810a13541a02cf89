/**
 * Takes the mean of the differences: somebody who wants one number for the whole list, and no outlier to spoil it.
 *
 * @step finite
 * @says that is one too many
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) =>
  actual.length === desired.length &&
  sum(actual.map((a, i) => Math.abs(desired[i] - a))) / actual.length < 1.5 * 10 ** -decimal;
