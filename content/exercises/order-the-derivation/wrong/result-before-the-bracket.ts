/**
 * Somebody who starts from the result, and shows that it agrees with the logarithm.
 *
 * @step derivative
 * @says It has to be known before
 */
const order = ['chain', 'jacobian', 'total', 'share', 'log', 'difference'];
