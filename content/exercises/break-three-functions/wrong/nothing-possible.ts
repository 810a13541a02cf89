/**
 * Makes every item impossible: somebody who saw that the clamp is there to keep minus infinity out.
 *
 * @step clamped
 * @says so there are no right shares to be off from
 */
const answer = { onlyDown: [-1000, -1000], clamped: [-Infinity, -Infinity], spread: Array(1e6).fill(0) };
