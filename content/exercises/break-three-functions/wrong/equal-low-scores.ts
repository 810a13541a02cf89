/**
 * Puts all scores below the clamp, and all the same: somebody who reuses the answer of the first step.
 *
 * @step clamped
 * @says Give them a gap to lose
 */
const answer = { onlyDown: [-1000, -1000], clamped: [-2e9, -2e9], spread: Array(1e6).fill(0) };
