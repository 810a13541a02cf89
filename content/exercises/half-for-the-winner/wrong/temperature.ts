/**
 * Somebody who thinks of the number that the scores are divided by.
 *
 * @step most
 * @says brings the scores closer together
 */
const answer = {
  scores: [0, 0.1, Math.log(1 + Math.exp(0.1))],
  scale: 1 / 4.35,
};
