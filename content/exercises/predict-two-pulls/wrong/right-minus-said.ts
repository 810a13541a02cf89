/**
 * Subtracts the other way round: somebody who thinks of the step, which goes against the slope.
 *
 * @step right
 * @says Does the loss rise or fall
 */
const prediction = { right: 0.75, other: -0.25 };
