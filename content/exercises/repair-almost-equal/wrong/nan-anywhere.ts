/**
 * Asks whether both lists have a NaN and leaves it at that: somebody who settles NaN before the pairs.
 *
 * @step nan
 * @says not in the same place
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) => {
  if (actual.length !== desired.length) return false;
  if (actual.some(Number.isNaN) || desired.some(Number.isNaN))
    return actual.some(Number.isNaN) && desired.some(Number.isNaN);
  return actual.every((a, i) => a === desired[i] || Math.abs(desired[i] - a) < 1.5 * 10 ** -decimal);
};
