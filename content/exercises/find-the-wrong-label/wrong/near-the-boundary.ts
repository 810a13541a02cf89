/**
 * Picks the point between the classes: somebody who looks for the one that is hardest to decide.
 *
 * @step point
 * @says near a boundary and costs a little
 */
const answer = { point: 7, label: 0 };
