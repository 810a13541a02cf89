/**
 * Takes the derivative of a share for that of the loss: somebody who knows p(1 - p) by heart.
 *
 * @step right
 * @says how far the share moves with its own logit
 */
const prediction = { right: 0.1875, other: -0.0625 };
