/**
 * Somebody who scales the share and not the differences: from 0.5 to 0.9 is a factor of 1.8.
 *
 * @step most
 * @says Shares do not grow in proportion
 */
const answer = {
  scores: [0, 0.1, Math.log(1 + Math.exp(0.1))],
  scale: 1.8,
};
