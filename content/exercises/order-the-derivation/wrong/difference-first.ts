/**
 * Somebody who has the derivatives of both parts and takes their difference before it is said of what.
 *
 * @step logarithm
 * @says on both sides of the minus sign
 */
const order = ['total', 'share', 'difference', 'log', 'chain', 'jacobian'];
