/**
 * Leaves the other logits alone: somebody who looks at the formula of the loss, in which only the right share stands.
 *
 * @step other
 * @says It takes a share that it should not have
 */
const prediction = { right: -0.75, other: 0 };
