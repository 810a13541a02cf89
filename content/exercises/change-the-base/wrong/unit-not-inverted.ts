/**
 * Somebody who multiplies by the unit where the scores are divided by it.
 *
 * @step base
 * @says A larger unit makes
 */
const blanks = { power: 'x[i] * log(b)', base: 'exp(u)' };
