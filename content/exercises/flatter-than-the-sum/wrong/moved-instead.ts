/**
 * Somebody who adds where the task multiplies.
 *
 * @step peaked
 * @says not all multiplied by the same number
 */
const answer = {
  flat: [0.1, 0.2, 0.3],
  peaked: [10.1, 10.2, 10.3],
};
