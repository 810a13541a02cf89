/**
 * Somebody who multiplies in the right direction, too little.
 *
 * @step peaked
 * @says is still at most
 */
const answer = {
  flat: [0.1, 0.2, 0.3],
  peaked: [0.2, 0.4, 0.6],
};
