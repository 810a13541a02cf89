/**
 * Somebody who has the right factor and divides by it.
 *
 * @step power
 * @says the wrong way round
 */
const blanks = { power: 'x[i] / log(b)', base: 'exp(1 / u)' };
