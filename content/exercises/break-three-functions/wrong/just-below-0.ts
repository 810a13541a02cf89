/**
 * Goes below 0, and not far enough: somebody who saw where the function differs and not when it matters.
 *
 * @step only-down
 * @says How far down does exp become 0
 */
const answer = { onlyDown: [-5, -7], clamped: [-2e9, -3e9], spread: Array(1e6).fill(0) };
