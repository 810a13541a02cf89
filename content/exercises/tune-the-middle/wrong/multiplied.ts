/**
 * Multiplies the scores by the temperature: somebody who turns the scaling round.
 *
 * @step tuned
 * @says largest at a temperature above 1
 */
const answer = { T: 3 / Math.LN2, scores: [3, 2, 0].map((v) => (v * 3) / Math.LN2) };
