/**
 * Leaves the pairs out whose difference is NaN: somebody who wants NaN to do no harm any more.
 *
 * @step nan
 * @says NaN passed for a number
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) => {
  const differences = actual.map((a, i) => Math.abs(desired[i] - a));
  return (
    actual.length === desired.length &&
    differences.filter((difference) => !Number.isNaN(difference)).every((d) => d < 1.5 * 10 ** -decimal)
  );
};
