/**
 * Solves for 1 / T and stops there: somebody who takes the exponent for the temperature.
 *
 * @step warmest
 * @says or is it one over the temperature
 */
const answer = { T: Math.LN2 / 3, scores: [3, 2, 0] };
