/**
 * Puts one score below the clamp: somebody who expects that any moved score changes the shares.
 *
 * @step clamped
 * @says has the share 0 either way
 */
const answer = { onlyDown: [-1000, -1000], clamped: [-2e9, 0], spread: Array(1e6).fill(0) };
