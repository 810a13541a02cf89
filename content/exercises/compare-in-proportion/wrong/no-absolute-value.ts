/**
 * Forgets that the desired number may be negative, and so may the bound: somebody who thinks of shares only.
 *
 * @step finite
 * @says The same pair with two minus signs
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) =>
  Number.isFinite(actual) && Number.isFinite(desired)
    ? Math.abs(actual - desired) <= atol + rtol * desired
    : Object.is(actual, desired);
