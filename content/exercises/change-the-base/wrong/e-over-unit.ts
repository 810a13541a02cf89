/**
 * Somebody who divides e by the unit and not its exponent.
 *
 * @step base
 * @says divides e itself
 */
const blanks = { power: 'x[i] * log(b)', base: 'exp(1) / u' };
