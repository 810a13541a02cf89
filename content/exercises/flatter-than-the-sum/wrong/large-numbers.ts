/**
 * Somebody who looks for flatness among large scores.
 *
 * @step flat
 * @says Their differences are what softmax sees
 */
const answer = {
  flat: [100, 200, 300],
  peaked: [1000, 2000, 3000],
};
