/**
 * Somebody who uses a cliff a second time.
 *
 * @step close
 * @says a cliff again
 */
const answer = {
  low: [-746, -1000],
  high: [710, 1000],
  close: [-800, -801],
};
