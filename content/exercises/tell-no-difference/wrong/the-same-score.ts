/**
 * Somebody who writes one score twice.
 *
 * @step high
 * @says are the same score
 */
const answer = {
  low: [-746, -1000],
  high: [1000, 1000],
  close: [1e-17, 2e-17],
};
