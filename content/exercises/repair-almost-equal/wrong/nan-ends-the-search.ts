/**
 * Compares the places of the NaNs, then keeps the largest difference: somebody who adds a line and leaves the rest.
 *
 * @step nan
 * @says hides that the pair before it is off
 */
const almostEqual = (actual: number[], desired: number[], decimal = 6) => {
  if (actual.length !== desired.length) return false;
  if (actual.some((a, i) => Number.isNaN(a) !== Number.isNaN(desired[i]))) return false;
  const differences = actual.map((a, i) => Math.abs(desired[i] - a));
  return !(Math.max(...differences) >= 1.5 * 10 ** -decimal);
};
