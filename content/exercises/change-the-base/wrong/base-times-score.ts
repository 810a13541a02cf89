/**
 * Somebody who multiplies by the base itself.
 *
 * @step power
 * @says This is b times the score
 */
const blanks = { power: 'b * x[i]', base: 'exp(1 / u)' };
