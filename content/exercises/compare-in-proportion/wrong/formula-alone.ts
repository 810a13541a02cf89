/**
 * The formula and nothing else: somebody who never thinks of a share that is not a number.
 *
 * @step infinite
 * @says their difference is NaN
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) =>
  Math.abs(actual - desired) <= atol + rtol * Math.abs(desired);
