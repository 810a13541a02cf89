/**
 * Makes every score negative, thinking that the sign alone does it: it cancels in each quotient.
 *
 * @step above-one
 * @says one sign
 */
const answer = [-1, -2, -3];
