/**
 * Takes a thousand numbers for many: somebody who has not measured how much a call can take.
 *
 * @step spread
 * @says arguments without trouble in this browser
 */
const answer = { onlyDown: [-1000, -1000], clamped: [-2e9, -3e9], spread: Array(1000).fill(0) };
