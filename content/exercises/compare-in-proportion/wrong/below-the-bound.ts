/**
 * Wants the difference below the bound, not at it: somebody who takes "<" for the usual sign, so that 0 fails beside 0.
 *
 * @step finite
 * @says a pair exactly at the bound still passes
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) =>
  Number.isFinite(actual) && Number.isFinite(desired)
    ? Math.abs(actual - desired) < atol + rtol * Math.abs(desired)
    : Object.is(actual, desired);
