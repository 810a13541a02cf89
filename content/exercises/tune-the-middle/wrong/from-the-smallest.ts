/**
 * Lists the scores from the smallest on: somebody who sorts as argsort does.
 *
 * @step tuned
 * @says From the largest to the smallest
 */
const answer = { T: 3 / Math.LN2, scores: [0, 2, 3].map((v) => (v * Math.LN2) / 3) };
