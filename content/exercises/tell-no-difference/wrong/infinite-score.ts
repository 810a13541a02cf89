/**
 * Somebody who starts from an infinite score.
 *
 * @step low
 * @says is not a finite number
 */
const answer = {
  low: [-Infinity, -1000],
  high: [710, 1000],
  close: [1e-17, 2e-17],
};
