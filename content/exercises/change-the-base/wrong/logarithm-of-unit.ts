/**
 * Somebody who expects a logarithm, because there was one on the left.
 *
 * @step base
 * @says a logarithm belongs
 */
const blanks = { power: 'x[i] * log(b)', base: 'log(u)' };
