/**
 * Divides first, then takes softmax with its shift: somebody who calls softmax(x / T).
 *
 * @step cold
 * @says above 65504 and becomes infinite
 */
const order = ['divide', 'largest', 'subtract', 'exponentiate', 'total', 'share'];
