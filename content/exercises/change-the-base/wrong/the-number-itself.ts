/**
 * Somebody who writes the left side into the exponent.
 *
 * @step power
 * @says is the number itself
 */
const blanks = { power: 'b ** x[i]', base: 'exp(1 / u)' };
