/**
 * Divides by 3 as well as by the temperature: somebody who normalises the scores first.
 *
 * @step tuned
 * @says largest at a temperature below 1
 */
const answer = { T: 3 / Math.LN2, scores: [1, 2 / 3, 0].map((v) => (v * Math.LN2) / 3) };
