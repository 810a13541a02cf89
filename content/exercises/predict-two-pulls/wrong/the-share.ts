/**
 * Takes the share for the slope: somebody who forgets to subtract what is right.
 *
 * @step right
 * @says Which two numbers are these?
 */
const prediction = { right: 0.25, other: 0.25 };
