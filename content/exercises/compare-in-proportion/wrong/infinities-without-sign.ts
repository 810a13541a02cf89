/**
 * Compares infinities by their size: somebody who asks whether both are infinite.
 *
 * @step infinite
 * @says One infinity passed for the other
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) => {
  if (Number.isFinite(actual) && Number.isFinite(desired)) {
    return Math.abs(actual - desired) <= atol + rtol * Math.abs(desired);
  }
  return Object.is(Math.abs(actual), Math.abs(desired));
};
