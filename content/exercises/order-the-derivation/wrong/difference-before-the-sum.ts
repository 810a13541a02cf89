/**
 * Somebody who differentiates the logarithm of softmax at once, with a part of it still unknown.
 *
 * @step logarithm
 * @says said only further down
 */
const order = ['log', 'difference', 'total', 'share', 'chain', 'jacobian'];
