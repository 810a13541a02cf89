/**
 * Reads the best temperature off the chapter's picture, which is for other scores.
 *
 * @step warmest
 * @says still rises as it gets warmer
 */
const answer = { T: 3.6, scores: [3, 2, 0] };
