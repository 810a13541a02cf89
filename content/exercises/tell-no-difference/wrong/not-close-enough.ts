/**
 * Somebody who takes two scores that look the same in ten digits.
 *
 * @step close
 * @says still differ
 */
const answer = {
  low: [-746, -1000],
  high: [710, 1000],
  close: [1e-10, 2e-10],
};
