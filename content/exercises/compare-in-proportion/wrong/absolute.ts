/**
 * Compares with rtol as it stands: somebody who keeps the absolute check and gives it a new name.
 *
 * @step finite
 * @says eleven tenths of what rtol allows
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) =>
  Number.isFinite(actual) && Number.isFinite(desired)
    ? Math.abs(actual - desired) <= atol + rtol
    : Object.is(actual, desired);
