/**
 * Picks a neighbour of the wrong one: somebody who sees that something is odd there and counts from 1.
 *
 * @step point
 * @says the wrong label is among them
 */
const answer = { point: 11, label: 0 };
