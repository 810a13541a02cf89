/**
 * Shares before the sum is there: somebody who orders by importance and not by need.
 *
 * @step possible
 * @says a sum that does not exist yet
 */
const order = ['largest', 'subtract', 'divide', 'exponentiate', 'share', 'total'];
