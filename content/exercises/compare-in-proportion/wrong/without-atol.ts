/**
 * Leaves the fixed part out: somebody who writes down the proportion and overlooks the sum.
 *
 * @step finite
 * @says Here only atol allows anything, and it allows enough
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) =>
  Number.isFinite(actual) && Number.isFinite(desired)
    ? Math.abs(actual - desired) <= rtol * Math.abs(desired)
    : Object.is(actual, desired);
