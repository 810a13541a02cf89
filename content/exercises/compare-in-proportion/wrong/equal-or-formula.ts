/**
 * Lets equal numbers pass first, and leaves the infinite bound: somebody who mends what the last message named.
 *
 * @step infinite
 * @says A finite number passed for an infinity
 */
const isClose = (actual: number, desired: number, rtol = 1e-7, atol = 0) =>
  actual === desired || Math.abs(actual - desired) <= atol + rtol * Math.abs(desired);
