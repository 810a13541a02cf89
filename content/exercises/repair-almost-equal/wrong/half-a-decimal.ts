/**
 * Allows half a unit of the last decimal: somebody who thinks of rounding to that decimal.
 *
 * @step finite
 * @says a little less than the formula allows
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) =>
  actual.length === desired.length &&
  actual.every((a, i) =>
    Number.isFinite(a) && Number.isFinite(desired[i])
      ? Math.abs(desired[i] - a) < 0.5 * 10 ** -decimal
      : Object.is(a, desired[i]),
  );
