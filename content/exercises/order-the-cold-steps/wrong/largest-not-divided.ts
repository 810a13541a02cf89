/**
 * Divides between finding the largest and subtracting it: somebody who added a temperature to a finished softmax.
 *
 * @step warm
 * @says The largest of the undivided scores
 */
const order = ['largest', 'divide', 'subtract', 'exponentiate', 'total', 'share'];
