/**
 * Picks the point that lies farthest out: somebody who takes unusual for wrong.
 *
 * @step point
 * @says Far is not wrong
 */
const answer = { point: 3, label: 1 };
