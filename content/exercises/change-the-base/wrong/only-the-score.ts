/**
 * Somebody who changes the base and leaves the exponent.
 *
 * @step power
 * @says other base, same exponent
 */
const blanks = { power: 'x[i]', base: 'exp(1 / u)' };
