/**
 * Somebody who takes the logarithm of the score, with the base in front.
 *
 * @step power
 * @says negative scores have no logarithm
 */
const blanks = { power: 'b * log(x[i])', base: 'exp(1 / u)' };
