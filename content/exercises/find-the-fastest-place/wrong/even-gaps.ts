/**
 * Somebody who spreads the three scores out evenly.
 *
 * @step slowest
 * @says what it has, the first can take
 */
const answer = {
  fastest: [6, 6, 0],
  slowest: [6, 3, 0],
};
