/**
 * Looks for overflow: somebody for whom numerical trouble means large scores.
 *
 * @step only-down
 * @says The largest score is above 0
 */
const answer = { onlyDown: [1000, 0], clamped: [-2e9, -3e9], spread: Array(1e6).fill(0) };
