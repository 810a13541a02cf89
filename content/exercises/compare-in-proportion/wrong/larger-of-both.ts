/**
 * Measures against the larger of the two numbers: somebody who knows Python's math.isclose.
 *
 * @step finite
 * @says Which of the two numbers sets the measure
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) =>
  Number.isFinite(actual) && Number.isFinite(desired)
    ? Math.abs(actual - desired) <= atol + rtol * Math.max(Math.abs(actual), Math.abs(desired))
    : Object.is(actual, desired);
