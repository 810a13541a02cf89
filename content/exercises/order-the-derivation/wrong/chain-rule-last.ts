/**
 * Somebody who takes the chain rule for a remark on the result.
 *
 * @step derivative
 * @says To get from it to the share itself
 */
const order = ['total', 'share', 'log', 'difference', 'jacobian', 'chain'];
