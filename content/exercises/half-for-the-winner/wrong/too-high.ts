/**
 * Somebody who expects a lead of 5 to be a small one.
 *
 * @step half
 * @says Its lead is too large
 */
const answer = {
  scores: [0, 1, 6],
  scale: 4,
};
