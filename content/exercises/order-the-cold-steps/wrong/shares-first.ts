/**
 * Divides at the end: somebody who puts the temperature on the shares.
 *
 * @step possible
 * @says The scores are divided by T after
 */
const order = ['largest', 'subtract', 'exponentiate', 'total', 'share', 'divide'];
