/**
 * Somebody for whom exp(-100) is as good as 0.
 *
 * @step low
 * @says small, and not 0
 */
const answer = {
  low: [-100, -200],
  high: [710, 1000],
  close: [1e-17, 2e-17],
};
