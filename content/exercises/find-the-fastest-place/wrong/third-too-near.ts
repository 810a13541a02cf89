/**
 * Somebody who finds the tie and leaves the third item too much.
 *
 * @step fastest
 * @says the third still has a share
 */
const answer = {
  fastest: [2, 2, 0],
  slowest: [6, 0, 0],
};
