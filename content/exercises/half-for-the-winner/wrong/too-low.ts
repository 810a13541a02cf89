/**
 * Somebody whose three scores are nearly equal.
 *
 * @step half
 * @says Its lead is too small
 */
const answer = {
  scores: [0.3, 0.31, 0.32],
  scale: 4,
};
