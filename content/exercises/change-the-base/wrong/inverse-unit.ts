/**
 * Somebody who takes the factor of the exponent for the base.
 *
 * @step base
 * @says is what stands in the exponent
 */
const blanks = { power: 'x[i] * log(b)', base: '1 / u' };
