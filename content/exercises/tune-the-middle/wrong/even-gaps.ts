/**
 * Puts the middle score in the middle: somebody who expects every middle item to have a best temperature.
 *
 * @step tuned
 * @says Which gap should be the larger one?
 */
const answer = { T: 3 / Math.LN2, scores: [1, 0, -1] };
