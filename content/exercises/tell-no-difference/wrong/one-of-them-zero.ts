/**
 * Somebody who takes the pair from the chapter.
 *
 * @step close
 * @says One of the two is 0
 */
const answer = {
  low: [-746, -1000],
  high: [710, 1000],
  close: [1e-17, 0],
};
