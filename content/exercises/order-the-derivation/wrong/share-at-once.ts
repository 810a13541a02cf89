/**
 * Somebody who knows that the slopes of log-sum-exp are the shares, and writes the reason below.
 *
 * @step sum
 * @says once it is written as an exponential over the sum
 */
const order = ['share', 'total', 'log', 'difference', 'chain', 'jacobian'];
