/**
 * Somebody who overlooks that the scores are to lie between 0 and 6.
 *
 * @step slowest
 * @says is not between 0 and 6
 */
const answer = {
  fastest: [6, 6, 0],
  slowest: [10, 0, 0],
};
