/**
 * Somebody who sets one half by dividing by the sum.
 *
 * @step half
 * @says one half is what dividing by the sum gives
 */
const answer = {
  scores: [0.1, 0.4, 0.5],
  scale: 4,
};
