/**
 * Hands large numbers to Math.max: somebody who looks for the fault in the arithmetic.
 *
 * @step spread
 * @says It is not about their size
 */
const answer = { onlyDown: [-1000, -1000], clamped: [-2e9, -3e9], spread: [1e308, 1.7e308] };
