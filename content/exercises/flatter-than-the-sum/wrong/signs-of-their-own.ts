/**
 * Somebody who uses a negative score to drive the sum towards 0.
 *
 * @step flat
 * @says is not positive
 */
const answer = {
  flat: [-1, 0.5, 1],
  peaked: [-10, 5, 10],
};
