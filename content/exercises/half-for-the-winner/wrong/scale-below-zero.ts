/**
 * Somebody who divides where the scale multiplies, and turns the order round.
 *
 * @step most
 * @says turns the order round
 */
const answer = {
  scores: [0, 0.1, Math.log(1 + Math.exp(0.1))],
  scale: -4.35,
};
