/**
 * Hands over an infinite score: somebody who goes as far as numbers go.
 *
 * @step only-down
 * @says answer.onlyDown holds Infinity
 */
const answer = { onlyDown: [Infinity, 0], clamped: [-2e9, -3e9], spread: Array(1e6).fill(0) };
