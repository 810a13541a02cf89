/**
 * Somebody who adds something tiny to an ordinary score, which the addition loses already.
 *
 * @step close
 * @says were rounded to the same score
 */
const answer = {
  low: [-746, -1000],
  high: [710, 1000],
  close: [3, 3 + 1e-17],
};
