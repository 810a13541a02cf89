/**
 * Somebody who takes a balance for a rest.
 *
 * @step slowest
 * @says a tie tips at a touch
 */
const answer = {
  fastest: [6, 6, 0],
  slowest: [6, 6, 0],
};
