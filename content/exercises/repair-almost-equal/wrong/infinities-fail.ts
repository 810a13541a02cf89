/**
 * Settles NaN for each pair and gives the rest to the formula: somebody for whom infinities are large numbers.
 *
 * @step infinite
 * @says NaN is not below anything
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) =>
  actual.length === desired.length &&
  actual.every((a, i) =>
    Number.isNaN(a) ? Number.isNaN(desired[i]) : Math.abs(desired[i] - a) < 1.5 * 10 ** -decimal,
  );
